using System.Globalization;
using System.Text.Json.Nodes;
using AceGraph.Data;
using AceGraph.Opportunities;
using AceGraph.Picklists;

namespace AceGraph.Insights;

/// <summary>How opportunities are grouped by one dimension: the column, and for each of its values the text, the order and the filter.</summary>
/// <param name="Name">Its name in the contract.</param>
/// <param name="Noun">As a sentence calls it.</param>
/// <param name="Column">Over alias <c>o</c>.</param>
/// <param name="FilterField">The field of an OpportunityFilter that names its values.</param>
internal sealed record GroupDimension(PipelineDimension Name, string Noun, SqlName Column, string FilterField)
{
    private static readonly Dictionary<PipelineDimension, GroupDimension> All = Enum.GetValues<PipelineDimension>().ToDictionary(d => d, Make);

    private Dictionary<string, (string Text, int Place)> Labels { get; init; } = [];

    public static GroupDimension Of(PipelineDimension dimension) => All[dimension];

    /// <param name="value">Wire name, id or month; null for records without one.</param>
    /// <param name="owner">The owner's name, where the dimension is the owner.</param>
    public PipelineKey Key(string? value, string? owner) => new(Name, value, (value, Name) switch
    {
        (null, _) => "None",
        (_, PipelineDimension.Owner) => owner!,
        (_, PipelineDimension.CloseMonth) => FirstDay(value).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => Labels[value].Text,
    });

    /// <summary>Sorts its values by code points: picklists in their order, months by time, owners by name, and none last.</summary>
    /// <param name="value">As in <see cref="Key"/>.</param>
    /// <param name="ownerKey">The owner's name, folded.</param>
    public string Rank(string? value, string? ownerKey) => (value, Name) switch
    {
        (null, _) => "\uFFFF",
        (_, PipelineDimension.Owner) => $"{ownerKey}\n{value.PadLeft(20)}",
        (_, PipelineDimension.CloseMonth) => value,
        _ => Labels[value].Place.ToString("D4", CultureInfo.InvariantCulture),
    };

    /// <summary>The OpportunityFilter of one value.</summary>
    public JsonObject Filter(string? value) => (value, Name) switch
    {
        (null, _) => new JsonObject { ["missing"] = new JsonArray(WireNames<PipelineDimension>.Of(Name)) },
        (_, PipelineDimension.CloseMonth) => new JsonObject { [FilterField] = Month(FirstDay(value)) },
        _ => new JsonObject { [FilterField] = new JsonArray(value) },
    };

    public string Describe(PipelineKey key) => key.Value is null ? $"without {Noun}" : $"with the {Noun} {key.Text}";

    private static GroupDimension Make(PipelineDimension dimension) => dimension switch
    {
        PipelineDimension.Stage => Pick<Stage>(dimension, "stage", "o.stage", "stages"),
        PipelineDimension.Status => Pick<ReviewStatus>(dimension, "review status", "o.status", "statuses"),
        PipelineDimension.Owner => new(dimension, "owner", new("o.owner_id"), "owners"),
        PipelineDimension.Industry => Pick<Industry>(dimension, "industry", "o.customer_industry", "industries"),
        PipelineDimension.Country => Pick<Country>(dimension, "country", "o.customer_address_country", "countries"),
        PipelineDimension.UseCase => Pick<UseCase>(dimension, "use case", "o.use_case", "useCases"),
        PipelineDimension.Origin => Pick<OpportunityOrigin>(dimension, "origin", "o.origin", "origins"),
        PipelineDimension.ClosedLostReason => Pick<ClosedLostReason>(dimension, "reason of loss", "o.closed_lost_reason", "closedLostReasons"),
        PipelineDimension.CloseMonth => new(dimension, "close month", new("substr(o.target_close_date, 1, 7)"), "targetCloseDate"),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };

    private static GroupDimension Pick<TEnum>(PipelineDimension name, string noun, string column, string filterField)
        where TEnum : struct, Enum => new(name, noun, new SqlName(column), filterField)
        {
            Labels = PicklistCatalog.Find(typeof(TEnum)).Values.Select((v, i) => (v.Name, v.Text, Place: i)).ToDictionary(v => v.Name, v => (v.Text, v.Place)),
        };

    private static DateOnly FirstDay(string month) => DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonObject Month(DateOnly first) => new()
    {
        ["from"] = first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["to"] = first.AddDays(DateTime.DaysInMonth(first.Year, first.Month) - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}

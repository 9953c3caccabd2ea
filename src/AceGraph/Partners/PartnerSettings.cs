using AceGraph.Changes;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Fields;
using AceGraph.Partners.Rules;
using AceGraph.Picklists;

namespace AceGraph.Partners;

/// <summary>What updatePartner can change of an account.</summary>
internal sealed record PartnerSettings(
    string Name,
    PipelineModel PipelineModel,
    string TimeZone,
    PartnerTier Tier,
    bool SolutionsFinderListed,
    IReadOnlyList<Designation> Designations,
    IReadOnlyList<SupportContact> SupportTeam)
{
    public static PartnerSettings Of(Partner partner) => new(
        partner.Name, partner.PipelineModel, partner.TimeZone, partner.Tier, partner.SolutionsFinderListed, partner.Designations, partner.SupportTeam);

    /// <summary>The settings as the input wants them, with every error of it; what is not sent stays.</summary>
    public static (PartnerSettings Settings, IReadOnlyList<UserError> Errors) Read(IDictionary<string, object?> input, PartnerSettings present)
    {
        var reading = new FieldReading(KnownReferences.None, null);
        var settings = new PartnerSettings(
            input.ContainsKey("name") ? PartnerValues.Name(input.Text("name"), reading) : present.Name,
            Required(input, "pipelineModel", present.PipelineModel, reading),
            input.ContainsKey("timeZone") ? PartnerValues.TimeZone(input.Text("timeZone"), reading) : present.TimeZone,
            Required(input, "tier", present.Tier, reading),
            Required(input, "solutionsFinderListed", present.SolutionsFinderListed, reading),
            input.TryGetValue("designations", out var designations) ? PartnerValues.Designations(designations, reading) : present.Designations,
            input.TryGetValue("supportTeam", out var contacts) ? PartnerValues.SupportTeam(contacts, reading) : present.SupportTeam);
        return (settings, reading.Errors);
    }

    /// <summary>The fields in which the other settings differ, as the log keeps them.</summary>
    public IReadOnlyList<FieldChange> ChangesTo(PartnerSettings other)
    {
        List<FieldChange> fields = [];
        Compare("name", Name, other.Name, Equals(Name, other.Name));
        Compare("pipelineModel", PipelineModel, other.PipelineModel, PipelineModel == other.PipelineModel);
        Compare("timeZone", TimeZone, other.TimeZone, Equals(TimeZone, other.TimeZone));
        Compare("tier", Tier, other.Tier, Tier == other.Tier);
        Compare("solutionsFinderListed", SolutionsFinderListed, other.SolutionsFinderListed, SolutionsFinderListed == other.SolutionsFinderListed);
        Compare("designations", Logged(Designations), Logged(other.Designations), Designations.SequenceEqual(other.Designations));
        Compare("supportTeam", Logged(SupportTeam), Logged(other.SupportTeam), SupportTeam.SequenceEqual(other.SupportTeam));
        return fields;

        void Compare(string path, object old, object now, bool equal)
        {
            if (!equal)
            {
                fields.Add(LoggedField.Of(path, old, now));
            }
        }
    }

    public void ApplyTo(Partner partner)
    {
        (partner.Name, partner.PipelineModel, partner.TimeZone) = (Name, PipelineModel, TimeZone);
        (partner.Tier, partner.SolutionsFinderListed) = (Tier, SolutionsFinderListed);
        (partner.Designations, partner.SupportTeam) = ([.. Designations], [.. SupportTeam]);
    }

    private static T Required<T>(IDictionary<string, object?> input, string field, T present, FieldReading reading)
        where T : struct
    {
        if (!input.ContainsKey(field))
        {
            return present;
        }

        if (input.Value<T>(field) is { } value)
        {
            return value;
        }

        PartnerValues.RefuseMissing(field, reading);
        return present;
    }

    private static object Logged(IEnumerable<Designation> designations) => designations.Select(d => new { name = d.Name, since = d.Since, until = d.Until }).ToArray();

    private static object Logged(IEnumerable<SupportContact> contacts) =>
        contacts.Select(s => new { role = WireNames<SupportRole>.Of(s.Role), name = s.Name, email = s.Email }).ToArray();
}

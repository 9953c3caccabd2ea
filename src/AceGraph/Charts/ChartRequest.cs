using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;

namespace AceGraph.Charts;

/// <summary>Who asks for a chart, and of what.</summary>
/// <param name="Viewer">Whose sight counts.</param>
/// <param name="Query">As sent.</param>
/// <param name="Database">Reads.</param>
/// <param name="Now">The instant that the chart shows.</param>
/// <param name="Cancellation">Of the request.</param>
internal sealed record ChartRequest(CurrentUser Viewer, IQueryCollection Query, Database Database, DateTimeOffset Now, CancellationToken Cancellation)
{
    /// <exception cref="GraphQLError">BAD_REQUEST where there is no such theme.</exception>
    public ChartTheme Theme => ChartTheme.Find(Sent("theme"))
        ?? throw ApiErrors.BadRequest($"Parameter \"theme\" cannot be \"{Sent("theme")}\": send light or dark, or leave it out.");

    /// <summary>Null where it was not sent.</summary>
    public string? Sent(string parameter) => Query.TryGetValue(parameter, out var values) ? values.ToString() : null;

    /// <summary>The partner that is named, else one's own; null where an AWS user names none.</summary>
    /// <exception cref="GraphQLError">NOT_FOUND where there is none in sight.</exception>
    public async Task<ChartPartner?> PartnerAsync()
    {
        if (Sent("partner") is not { } sent)
        {
            return Viewer.Partner is { } own ? new ChartPartner(own.Id, own.Name, own.TimeZone) : null;
        }

        var found = NodeId.TryParse(sent, NodeId.Partner, out var id)
            ? await Database.ListAsync(
                new Sql($"SELECT p.id, p.name, p.time_zone FROM partners p WHERE {Visibility.Partners(Viewer)} AND p.id = {id}"),
                row => new ChartPartner(row.GetInt64(0), row.GetString(1), row.GetString(2)),
                Cancellation)
            : [];
        return found.SingleOrDefault()
            ?? throw ApiErrors.NotFound("Parameter \"partner\" names no partner in your sight: look the id up with the query `partners`.");
    }

    /// <summary>The partner of a chart that tells of a whole pipeline.</summary>
    /// <exception cref="GraphQLError">FORBIDDEN by role, BAD_REQUEST where AWS Sales names no partner, or as <see cref="PartnerAsync"/>.</exception>
    public async Task<ChartPartner> WholePipelineAsync()
    {
        if (!Viewer.SeesAllOpportunities && !Viewer.IsAwsSales)
        {
            throw ApiErrors.Forbidden("This chart is for who sees all opportunities of the partner, and for AWS Sales.");
        }

        return await PartnerAsync() ?? throw ApiErrors.BadRequest("Parameter \"partner\" is missing: name the partner as P and its number.");
    }
}

/// <param name="Id">Number of the partner.</param>
/// <param name="Name">As stored.</param>
/// <param name="TimeZone">IANA name; its days are taken in it.</param>
internal sealed record ChartPartner(long Id, string Name, string TimeZone);

using AceGraph.Partners;
using AceGraph.Picklists;

namespace AceGraph.Auth;

/// <summary>What every rule asks about the partner of the one who calls; read with each request.</summary>
/// <param name="Id">Number of the partner.</param>
/// <param name="Name">Unique over all partners.</param>
/// <param name="PipelineModel">Who manages the pipeline.</param>
/// <param name="TimeZone">IANA name; "today" is taken in it.</param>
/// <param name="TermsAcceptedAt">Null: the pipeline is closed for every user of the partner.</param>
public sealed record PartnerFacts(long Id, string Name, PipelineModel PipelineModel, string TimeZone, DateTimeOffset? TermsAcceptedAt)
{
    public DateOnly Today(DateTimeOffset now) => PartnerDay.Of(TimeZone, now);
}

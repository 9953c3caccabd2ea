using AceGraph.Api.Types;

namespace AceGraph.Partners;

public sealed class UpdatePartnerInput : InputType
{
    public UpdatePartnerInput()
        : base("UpdatePartnerInput", "What is to change. `id` and the fields from `tier` on: AWS Sales only; the others: the partner.")
    {
        Field("id", "ID", "The partner; AWS Sales names it.");
        Field("version", "Int", "The version that was looked at; a later one is a conflict.");
        Field("name", "String", "The company's name, unique over all partners. At most 120 characters. Tokens that name the partner by its name have to say the new one from the next call on.");
        Field("pipelineModel", "PipelineModel", "Who manages the pipeline; counts from the next call.");
        Field("timeZone", "String", "IANA name, such as Europe/Berlin.");
        Field("tier", "PartnerTier", "How AWS ranks the partner.");
        Field("solutionsFinderListed", "Boolean", "Whether the partner is listed in the Partner Solutions Finder.");
        Field("designations", "[DesignationInput!]", "All programme badges; null: none.");
        Field("supportTeam", "[SupportContactInput!]", "Everybody at AWS who supports the partner, at most one in each role; null: nobody.");
        AddIdempotencyKey();
    }
}

public sealed class DesignationInput : InputType
{
    public DesignationInput()
        : base("DesignationInput", "A programme badge of the partner.")
    {
        Field("name", "String!", "Its name, such as ISV Accelerate. At most 255 characters.");
        Field("since", "Date!", "The first day.");
        Field("until", "Date", "The last day, not before the first; null: still held.");
    }
}

public sealed class SupportContactInput : InputType
{
    public SupportContactInput()
        : base("SupportContactInput", "Someone at AWS who supports the partner.")
    {
        Field("role", "SupportRole!", "In which of the five roles.");
        Field("name", "String!", "Full name. At most 80 characters.");
        Field("email", "String!", "E-mail address. At most 80 characters.");
    }
}

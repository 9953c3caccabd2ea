using AceGraph.Errors;

namespace AceGraph.Imports;

/// <summary>What a field without a value gives: the code of a cell whose text its picklist does not have (rules, section 9).</summary>
internal static class MissingValue
{
    private static readonly Dictionary<string, ErrorCode> Codes = new(StringComparer.Ordinal)
    {
        ["involvement"] = ErrorCode.ValueRequired,
        ["stage"] = ErrorCode.ValueRequired,
        ["useCase"] = ErrorCode.UseCaseRequired,
        ["deliveryModels"] = ErrorCode.DeliveryModelRequired,
        ["primaryNeeds"] = ErrorCode.PrimaryNeedRequired,
        ["salesActivities"] = ErrorCode.SalesActivityRequired,
        ["solutionIds"] = ErrorCode.SolutionRequired,
        ["monthlyRevenue"] = ErrorCode.RevenueRequired,
        ["closedLostReason"] = ErrorCode.ClosedLostReasonRequired,
        ["customer.industry"] = ErrorCode.IndustryRequired,
        ["customer.address.country"] = ErrorCode.ValueRequired,
        ["marketing.source"] = ErrorCode.ValueRequired,
    };

    /// <summary>ROW_INVALID for a field that nothing ever asks for.</summary>
    public static ErrorCode CodeOf(string path) => Codes.GetValueOrDefault(path, ErrorCode.RowInvalid);
}

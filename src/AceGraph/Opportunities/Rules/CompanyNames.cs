namespace AceGraph.Opportunities.Rules;

public static class CompanyNames
{
    public static string Fold(string name) => Data.TextKey.Fold(name);
}

using System.Text.Json;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Visibility;

/// <summary>An answer in one word.</summary>
internal static class MatrixCell
{
    private static readonly Dictionary<string, string> Letters = Target.Nodes.Where(t => t.Exists).ToDictionary(t => t.Id, t => t.Letter);

    private static readonly Dictionary<string, string> Words = new()
    {
        ["UNAUTHENTICATED"] = "401",
        ["FORBIDDEN"] = "forbidden",
        ["NOT_FOUND"] = "absent",
        ["TERMS_NOT_ACCEPTED"] = "terms",
        ["CENTRALIZED_PIPELINE"] = "central",
    };

    /// <summary>How the words of the table are to be read.</summary>
    public const string Legend = """
        Roles: Owner (ACE User) owns A B C E F J M, Other (ACE User) nothing; Central is the ACE User of Fabrikam, whose pipeline is
        Centralized, and owns G L; Elsewhere leads Fabrikam; NoTerms leads Tailspin, which has not accepted the terms.
        Opportunities: A draft, B approved and slipped, C submitted, D approved and due (the manager's), E shared by AWS and
        unanswered, F draft that repeats D;
        Fabrikam: G draft, H launched; Tailspin: I draft. Leads: J unanswered, K accepted (the manager's), L Fabrikam's, M accepted.
        Users: a lead, b team, c manager, d owner, e other, f tech, g marketing, h channel, i invited, j disabled; k l Fabrikam;
        m n Tailspin; o validator, p sales. 1 2 3: partners, and what is theirs. Capitals of a team or next step: its opportunity's.
        Support tickets: q the manager's, r the owner's. Mails: ① about B, ② about D, ③ that invited h, ④ about L, ⑤ of ticket q.
        Webhooks: w Northwind's with delivery y, x Fabrikam's with delivery z. Invited sends a token that names Fabrikam.
        Views: % comes with the server, * is the owner's. Numbers: cards, groups or steps in their order, joined by dots.
        Cells: what is seen, by letter or number of records; - nothing; null, data, done as they say; else the error's code, where
        absent = NOT_FOUND, terms = TERMS_NOT_ACCEPTED, central = CENTRALIZED_PIPELINE, 401 = UNAUTHENTICATED.
        """;

    public static IEnumerable<string> Codes(GraphQLResult answer) =>
        answer.Codes.Concat(answer.Json.TryGetProperty("data", out var data) ? Found(data, "code").Select(c => c.GetString()) : []).Distinct()!;

    public static string Of(GraphQLResult answer, bool mutation)
    {
        if (string.Join("+", Codes(answer).Select(code => Words.GetValueOrDefault(code, code))) is { Length: > 0 } codes)
        {
            return codes;
        }

        return mutation ? "done" : Seen(answer.Data.EnumerateObject().Single().Value);
    }

    private static string Seen(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.Array when Found(value, "count").Any() => Numbers(value, "count"),
        JsonValueKind.Array => Records(value, value.GetArrayLength()),
        JsonValueKind.Object when value.TryGetProperty("totalCount", out var count) => Records(value.GetProperty("nodes"), count.GetInt32()),
        JsonValueKind.Object when value.TryGetProperty("nodes", out var nodes) => Records(nodes, nodes.GetArrayLength()),
        JsonValueKind.Object when value.TryGetProperty("cards", out var cards) => Numbers(cards, "value"),
        _ => "data",
    };

    /// <summary>Every number of a list, in its order.</summary>
    private static string Numbers(JsonElement list, string name) => string.Join('.', list.EnumerateArray().Select(item => item.GetProperty(name)));

    /// <summary>A count that tells of more, or fewer, than is shown is a leak, and stands beside the letters.</summary>
    private static string Records(JsonElement list, int count)
    {
        var ids = Found(list, "id").Select(id => id.GetString()!).ToList();
        var known = ids.Where(Letters.ContainsKey).Select(id => Letters[id]).Order(StringComparer.Ordinal).ToList();
        var seen = list.EnumerateArray().Count(item => item.ValueKind != JsonValueKind.Null);
        return known.Count < seen ? $"{count}"
            : known.Count == 0 ? count == 0 || list.GetArrayLength() == count ? "-" : $"-/{count}"
            : string.Concat(known.Distinct()) + (list.GetArrayLength() == count ? "" : $"/{count}");
    }

    private static IEnumerable<JsonElement> Found(JsonElement json, string name) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => p.Name == name ? [p.Value] : Found(p.Value, name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => Found(item, name)),
        _ => [],
    };
}

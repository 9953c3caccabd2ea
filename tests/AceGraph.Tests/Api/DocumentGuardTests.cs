using System.Text;

namespace AceGraph.Tests.Api;

public sealed class DocumentGuardTests(ApiServer server) : IClassFixture<ApiServer>
{
    public static TheoryData<string, string, string> Refused => new()
    {
        { "fan-out", "QUERY_TOO_LARGE", FanOut("{ ...f0 }", "...f{0} ...f{0}") },
        { "fan-out in inline fragments", "QUERY_TOO_LARGE", FanOut("{ ...f0 }", "... { ...f{0} } ... on Query { ...f{0} }") },
        { "fan-out in sub-selections", "QUERY_TOO_LARGE", FanOut("{ ...f0 }", "a: self { ...f{0} } b: self { ...f{0} }") },
        { "fan-out in a second operation", "QUERY_TOO_LARGE", FanOut("query A { hello } query B { ...f0 }", "...f{0} ...f{0}") },
        { "fan-out nobody uses", "QUERY_TOO_LARGE", FanOut("{ hello }", "...f{0} ...f{0}") },
        { "fan-out of a mutation", "QUERY_TOO_LARGE", FanOut("mutation { ...f0 }", "...f{0} ...f{0}") },
        { "equal fields", "QUERY_TOO_LARGE", $"{{ {Repeat("hello ", 19_000)} }}" },
        { "equal fields in fragments", "QUERY_TOO_LARGE", "{ " + Many(3, i => $"...f{i} ") + "}" + Many(3, i => $" fragment f{i} on Query {{ {Repeat("hello ", 20)} }}") },
        { "equal fields under equal fields", "QUERY_TOO_LARGE", $"{{ {Repeat($"self {{ {Repeat("hello ", 20)} }} ", 20)} }}" },
        { "equal fields of an unused fragment", "QUERY_TOO_LARGE", $"{{ hello }} fragment A on Query {{ {Repeat("hello ", 51)} }}" },
        { "fields that differ", "QUERY_TOO_LARGE", $"{{ {Many(30, i => $"a{i}: echo(number: 0) a{i}: echo(number: 1) a{i}: hello a{i}: missing a{i}: who ")} }}" },
        { "introspection by aliases", "QUERY_TOO_LARGE", $"{{ __schema {{ types {{ {Many(499, i => $"a{i}: name ")} }} }} }}" },
        { "type definitions", "VALIDATION_FAILED", "{ hello } type T { a: Int }" },
        { "aliases", "QUERY_TOO_LARGE", $"{{ {Many(2_001, i => $"a{i}: hello ")} }}" },
        { "many operations", "QUERY_TOO_LARGE", Many(201, i => $"query Q{i} {{ hello }} ") },
        { "operations that sum up", "QUERY_TOO_LARGE", Many(3, i => $"query Q{i} {{ {Repeat("hello ", 700)} }} ") },
        { "mutations", "QUERY_TOO_LARGE", $"mutation {{ {Many(11, i => $"a{i}: add ")} }}" },
        { "mutations in fragments", "QUERY_TOO_LARGE", "mutation { ...A ...A } fragment A on Mutation { a:add b:add c:add d:add e:add f:add }" },
        { "directives of one field", "QUERY_TOO_LARGE", $"{{ hello {Repeat("@skip(if: false) ", 21)} }}" },
        { "directives of one operation", "QUERY_TOO_LARGE", $"query {Repeat("@a ", 21)} {{ hello }}" },
        { "variables", "QUERY_TOO_LARGE", $"query({Many(501, i => $"$v{i}: Int ")}) {{ hello }}" },
        { "tokens", "QUERY_TOO_LARGE", $"{{ echo(list: [{Repeat("1 ", 20_000)}]) }}" },
        { "characters", "QUERY_TOO_LARGE", "{ hello }" + new string(' ', 200_000) },
        { "name", "QUERY_TOO_LARGE", $"{{ {new string('x', 201)} }}" },
        { "depth", "QUERY_TOO_DEEP", Nested(15) },
        { "depth by fragments", "QUERY_TOO_DEEP", Chain("self { ...f{0} }", 15) },
        { "inline nesting", "QUERY_TOO_DEEP", Chain("... { ... { ... { ... { ...f{0} } } } }", 90) },
        { "introspection cycle", "QUERY_TOO_DEEP", "{ __schema { types { fields { type { fields { name } } } } } }" },
        { "introspection cycle by fragment", "QUERY_TOO_DEEP", "{ __type(name: \"Query\") { ...A } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { possibleTypes { name } }" },
        { "introspection depth", "QUERY_TOO_DEEP", "{ __type(name: \"Query\") { " + Repeat("ofType { ", 20) + "name" + Repeat(" }", 20) + " } }" },
        { "circle", "VALIDATION_FAILED", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }" },
        { "circle through sub-selections", "VALIDATION_FAILED", "{ ...A } fragment A on Query { self { ...A } }" },
        { "parser depth", "QUERY_TOO_DEEP", Nested(400) },
        { "literal depth", "QUERY_TOO_DEEP", $"{{ echo(list: {Repeat("[", 300)}{Repeat("]", 300)}) }}" },
        { "no operation", "BAD_REQUEST", "fragment A on Query { hello }" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task ExcessiveDocument_IsRefused(string what, string code, string document)
    {
        var answer = await server.QueryAsync(document);

        Assert.True(code == answer.Code, $"{what}: {answer.Text}");
        Assert.Equal(400, answer.Status);
        Assert.True(answer.Text.Length < 16_384, $"{what}: {answer.Text.Length} characters");
    }

    [Fact]
    public async Task Refusal_NamesLimitAndFound()
    {
        var answer = await server.QueryAsync($"{{ {Many(2_345, i => $"a{i}: hello ")} }}");

        Assert.Contains("2345 selections", answer.Message, StringComparison.Ordinal);
        Assert.Contains("limit is 2000", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DocumentsAtTheLimits_AreAnswered()
    {
        Assert.Equal(200, (await server.QueryAsync($"{{ {Many(2_000, i => $"a{i / 50}: hello ")} }}")).Status);
        Assert.Equal(200, (await server.QueryAsync(Nested(14))).Status);
        Assert.Equal(200, (await server.QueryAsync($"mutation {{ {Many(10, i => $"a{i}: add ")} }}")).Status);
        Assert.Equal(200, (await server.QueryAsync($"{{ hello }} {new string('#', 1000)}")).Status);
    }

    [Fact]
    public async Task IntrospectionQueryOfTools_IsAnswered()
    {
        var answer = await server.QueryAsync(ToolIntrospection);

        Assert.Equal(200, answer.Status);
        Assert.True(answer.Data("__schema").GetProperty("types").GetArrayLength() > 10);
    }

    [Theory]
    [InlineData("@nope ", 4_000)]
    [InlineData("nope ", 1_900)]
    [InlineData("hello(nope: 1) ", 1_900)]
    [InlineData("...Nope ", 1_900)]
    public async Task ErrorFlood_EndsAtNine(string part, int times)
    {
        var fields = part[0] switch
        {
            '@' => Many(times / 20, i => $"a{i}: hello {Repeat(part, 20)}"),
            '.' => Repeat(part, times),
            _ => Many(times, i => $"a{i / 50}: {part}"),
        };

        var answer = await server.QueryAsync($"{{ {fields} }}");

        Assert.Equal(9, answer.ErrorCount);
        Assert.Equal("VALIDATION_FAILED", answer.Code);
    }

    [Fact]
    public async Task VariableErrorFlood_EndsAtNine()
    {
        var answer = await server.QueryAsync("query($l: [Int]) { echo(list: $l) }", new { l = Enumerable.Repeat("x", 20_000) });

        Assert.InRange(answer.ErrorCount, 1, 9);
        Assert.Equal("VALIDATION_FAILED", answer.Code);
        Assert.True(answer.Text.Length < 16_384);
    }

    private const string ToolIntrospection = """
        query IntrospectionQuery {
          __schema {
            description queryType { name } mutationType { name } subscriptionType { name }
            types { ...FullType }
            directives { name description locations args { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description
          fields(includeDeprecated: true) { name description args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
            ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;

    private static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();

    private static string Many(int times, Func<int, string> part) => string.Concat(Enumerable.Range(0, times).Select(part));

    private static string Nested(int levels) => $"{{ {Repeat("self { ", levels)} hello {Repeat("} ", levels)} }}";

    /// <summary>Sixty fragments that each hold the next one twice: two to the sixtieth fields.</summary>
    private static string FanOut(string operations, string body)
    {
        var type = operations.StartsWith("mutation", StringComparison.Ordinal) ? "Mutation" : "Query";
        return operations + Many(60, i => $" fragment f{i} on {type} {{ {body.Replace("{0}", $"{i + 1}")} }}")
            + $" fragment f60 on {type} {{ __typename }}";
    }

    private static string Chain(string body, int links) =>
        "{ ...f0 }" + Many(links, i => $" fragment f{i} on Query {{ {body.Replace("{0}", $"{i + 1}")} }}")
        + $" fragment f{links} on Query {{ hello }}";
}

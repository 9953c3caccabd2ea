namespace AceGraph.Tests.Contracts.Diff;

/// <summary>Each change in both directions: what it is, and what taking it back is.</summary>
public sealed class ContractDiffTests
{
    [Theory]
    [InlineData("type T { a: Int }", "", "breaking T", "safe T")]
    [InlineData("scalar T", "enum T { A }", "breaking T", "breaking T")]
    [InlineData("type T { a: Int }", "interface T { a: Int }", "breaking T", "breaking T")]
    [InlineData("type T { a: Int }", "input T { a: Int }", "breaking T", "breaking T")]
    [InlineData("scalar T", "\"What.\" scalar T", "safe T", "safe T")]
    [InlineData("\"It.\" scalar T", "\"What.\" scalar T", "safe T", "safe T")]
    [InlineData("scalar T", "scalar T @specifiedBy(url: \"a\")", "safe T", "safe T")]
    [InlineData("scalar T @specifiedBy(url: \"a\")", "scalar T @specifiedBy(url: \"b\")", "dangerous T", "dangerous T")]
    [InlineData("scalar String directive @skip(if: Boolean!) on FIELD", "", "", "")]
    public void Type_IsClassed(string old, string current, string changes, string back) => AssertBothWays(old, current, changes, back);

    [Theory]
    [InlineData("enum T { A B }", "enum T { A }", "breaking T.B", "dangerous T.B")]
    [InlineData("enum T { A B }", "enum T { B A }", "", "")]
    [InlineData("union T = A | B", "union T = A", "breaking T", "dangerous T")]
    [InlineData("union T = A | B", "union T = B | A", "", "")]
    [InlineData("type T implements N { a: Int }", "type T { a: Int }", "breaking T", "dangerous T")]
    [InlineData("interface T implements N { a: Int }", "interface T { a: Int }", "breaking T", "dangerous T")]
    public void WhatATypeHolds_IsClassed(string old, string current, string changes, string back) => AssertBothWays(old, current, changes, back);

    [Theory]
    [InlineData("type T { a: Int b: Int }", "type T { a: Int }", "breaking T.b", "safe T.b")]
    [InlineData("interface T { a: Int b: Int }", "interface T { a: Int }", "breaking T.b", "safe T.b")]
    [InlineData("type T { a: Int }", "type T { \"What.\" a: Int }", "safe T.a", "safe T.a")]
    [InlineData("type T { a: Int b: Int }", "type T { b: Int a: Int }", "", "")]
    public void Field_IsClassed(string old, string current, string changes, string back) => AssertBothWays(old, current, changes, back);

    [Theory]
    [InlineData("Int", "Int!", "safe", "breaking")]
    [InlineData("[Int]", "[Int!]", "safe", "breaking")]
    [InlineData("[Int]", "[Int]!", "safe", "breaking")]
    [InlineData("[[Int]]", "[[Int!]!]!", "safe", "breaking")]
    [InlineData("[Int!]", "[Int]!", "breaking", "breaking")]
    [InlineData("Int", "[Int]", "breaking", "breaking")]
    [InlineData("Int!", "[Int]", "breaking", "breaking")]
    [InlineData("Int", "Float", "breaking", "breaking")]
    [InlineData("A", "B", "breaking", "breaking")]
    [InlineData("Both", "A", "breaking", "breaking")]
    [InlineData("OnlyA", "A", "safe", "breaking")]
    [InlineData("OnlyA", "A!", "safe", "breaking")]
    [InlineData("Either", "A", "breaking", "breaking")]
    [InlineData("Sole", "A", "safe", "breaking")]
    [InlineData("Both", "SubOfBoth", "safe", "breaking")]
    [InlineData("Both", "OnlyA", "breaking", "breaking")]
    public void TypeOfAField_IsClassed(string from, string to, string change, string back)
    {
        const string Types = """
            interface Both { a: Int } interface SubOfBoth implements Both { a: Int } interface OnlyA { a: Int }
            type A implements Both & SubOfBoth & OnlyA { a: Int } type B implements Both & SubOfBoth { a: Int }
            union Either = A | B union Sole = A
            """;
        AssertBothWays($"{Types} type T {{ f: {from} }}", $"{Types} type T {{ f: {to} }}", $"{change} T.f", $"{back} T.f");
    }

    [Theory]
    [InlineData("Int!", "Int", "safe", "breaking")]
    [InlineData("[Int!]!", "[Int]", "safe", "breaking")]
    [InlineData("[Int]!", "[Int!]", "breaking", "breaking")]
    [InlineData("Int", "[Int]", "breaking", "breaking")]
    [InlineData("Int", "Float", "breaking", "breaking")]
    [InlineData("Int = 1", "Int = 2", "dangerous", "dangerous")]
    [InlineData("Int", "Int = 1", "dangerous", "dangerous")]
    [InlineData("Int!", "Int! = 1", "safe", "breaking")]
    public void TypeOrDefaultOfAnInput_IsClassed(string from, string to, string change, string back)
    {
        AssertBothWays($"input T {{ a: {from} }}", $"input T {{ a: {to} }}", $"{change} T.a", $"{back} T.a");
        AssertBothWays($"type T {{ f(a: {from}): Int }}", $"type T {{ f(a: {to}): Int }}", $"{change} T.f(a:)", $"{back} T.f(a:)");
        AssertBothWays($"directive @d(a: {from}) on FIELD", $"directive @d(a: {to}) on FIELD", $"{change} @d(a:)", $"{back} @d(a:)");
    }

    [Theory]
    [InlineData("a: Int = 1", "a: Int!", "breaking T.a, breaking T.a", "safe T.a, safe T.a")]
    [InlineData("a: O = { x: 1, y: [\"z\"] }", "a: O = { y: [\"\"\"z\"\"\"] x: 1 }", "", "")]
    [InlineData("a: Int b: Int", "a: Int", "breaking T.b", "dangerous T.b")]
    [InlineData("a: Int b: Int!", "a: Int", "breaking T.b", "breaking T.b")]
    [InlineData("a: Int b: Int! = 1", "a: Int", "breaking T.b", "dangerous T.b")]
    public void InputField_IsClassed(string from, string to, string changes, string back) =>
        AssertBothWays($"input T {{ {from} }}", $"input T {{ {to} }}", changes, back);

    [Theory]
    [InlineData("a: Int, b: Int", "a: Int", "breaking T.f(b:)", "dangerous T.f(b:)")]
    [InlineData("a: Int, b: Int!", "a: Int", "breaking T.f(b:)", "breaking T.f(b:)")]
    [InlineData("a: Int, b: Int! = 1", "a: Int", "breaking T.f(b:)", "dangerous T.f(b:)")]
    [InlineData("a: Int", "\"What.\" a: Int", "safe T.f(a:)", "safe T.f(a:)")]
    public void Argument_IsClassed(string from, string to, string changes, string back) =>
        AssertBothWays($"type T {{ f({from}): Int }}", $"type T {{ f({to}): Int }}", changes, back);

    [Theory]
    [InlineData("directive @d on FIELD", "", "breaking @d", "safe @d")]
    [InlineData("directive @d on FIELD | QUERY", "directive @d on FIELD", "breaking @d", "safe @d")]
    [InlineData("directive @d repeatable on FIELD", "directive @d on FIELD", "breaking @d", "safe @d")]
    [InlineData("directive @d(a: Int) on FIELD", "directive @d on FIELD", "breaking @d(a:)", "safe @d(a:)")]
    [InlineData("directive @d(a: Int!) on FIELD", "directive @d on FIELD", "breaking @d(a:)", "breaking @d(a:)")]
    public void Directive_IsClassed(string old, string current, string changes, string back) => AssertBothWays(old, current, changes, back);

    [Theory]
    [InlineData("A", "A @deprecated", "safe T.A", "safe T.A")]
    [InlineData("A @deprecated", "A @deprecated(reason: \"Old.\")", "safe T.A", "safe T.A")]
    [InlineData("A @deprecated", "A @deprecated(reason: \"No longer supported\")", "", "")]
    [InlineData("A @label(text: \"a\")", "A @label(text: \"b\")", "dangerous T.A", "dangerous T.A")]
    [InlineData("A @label(text: \"a\")", "A @label(text: \"a\", aws: \"\")", "dangerous T.A", "dangerous T.A")]
    [InlineData("A @label(text: \"a\", aws: \"b\")", "A @label(aws: \"c\", text: \"d\")", "dangerous T.A, dangerous T.A", "dangerous T.A, dangerous T.A")]
    [InlineData("A @label(text: \"a\", aws: \"b\")", "A @label(aws: \"b\", text: \"a\")", "", "")]
    [InlineData("A @label(text: \"a\")", "A", "dangerous T.A", "safe T.A")]
    [InlineData("A @tag(n: 1) @tag(n: 2)", "A @tag(n: 1)", "dangerous T.A", "dangerous T.A")]
    [InlineData("A @cost", "A", "dangerous T.A", "dangerous T.A")]
    public void DirectiveOfAValue_IsClassed(string from, string to, string changes, string back) =>
        AssertBothWays($"enum T {{ {from} }}", $"enum T {{ {to} }}", changes, back);

    [Theory]
    [InlineData("enum T @picklist { A }", "enum T { A }", "dangerous T", "safe T")]
    [InlineData("input T { a: Int }", "input T @oneOf { a: Int }", "breaking T", "safe T")]
    [InlineData("type T { a(b: Int): Int }", "type T { a(b: Int @deprecated): Int }", "safe T.a(b:)", "safe T.a(b:)")]
    public void DirectiveOfAnElement_IsClassed(string old, string current, string changes, string back) => AssertBothWays(old, current, changes, back);

    [Theory]
    [InlineData("schema { query: A mutation: B }", "schema { query: A }", "breaking schema.mutation", "safe schema.mutation")]
    [InlineData("schema { query: A }", "schema { query: B }", "breaking schema.query", "breaking schema.query")]
    [InlineData("schema { query: A }", "\"What.\" schema @link { query: A }", "dangerous schema, safe schema", "dangerous schema, safe schema")]
    [InlineData("type Mutation { a: Int }", "", "breaking Mutation", "safe Mutation")]
    [InlineData("type Query { a: Int }", "schema { query: Query } type Query { a: Int }", "", "")]
    public void Root_IsClassed(string old, string current, string changes, string back)
    {
        const string Types = "type A { a: Int } type B { a: Int } ";
        AssertBothWays(Types + old, Types + current, changes, back);
    }

    private static void AssertBothWays(string old, string current, string changes, string back)
    {
        Assert.Equal(changes, Sdl.Changes(old, current));
        Assert.Equal(back, Sdl.Changes(current, old));
    }
}

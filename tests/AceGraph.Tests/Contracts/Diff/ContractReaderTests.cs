using AceGraph.Contracts.Diff;

namespace AceGraph.Tests.Contracts.Diff;

public sealed class ContractReaderTests
{
    [Theory]
    [InlineData("type T { a: Int } extend type T implements N @d { b(x: Int): Int }", "type T implements N @d { a: Int b(x: Int): Int }")]
    [InlineData("extend type T { b: Int } type T { a: Int }", "type T { a: Int b: Int }")]
    [InlineData("extend type T { a: Int }", "type T { a: Int }")]
    [InlineData("interface T { a: Int } extend interface T implements N { b: Int }", "interface T implements N { a: Int b: Int }")]
    [InlineData("enum T { A } extend enum T { B }", "enum T { A B }")]
    [InlineData("union T = A extend union T = B", "union T = A | B")]
    [InlineData("input T { a: Int } extend input T @oneOf { b: Int }", "input T @oneOf { a: Int b: Int }")]
    [InlineData("scalar T extend scalar T @specifiedBy(url: \"u\")", "scalar T @specifiedBy(url: \"u\")")]
    [InlineData("type Query { a: Int } type B { a: Int } extend schema { mutation: B }", "schema { query: Query mutation: B } type Query { a: Int } type B { a: Int }")]
    public void Extension_IsMerged(string parts, string whole) => Assert.Empty(Sdl.Compare(parts, whole));

    [Theory]
    [InlineData("type T { a: Int } type T { b: Int }", "T is defined twice")]
    [InlineData("type T { a: Int } extend type T { a: Int }", "T.a is defined twice")]
    [InlineData("type T { a(b: Int, b: Int): Int }", "T.a(b:) is defined twice")]
    [InlineData("enum T { A A }", "T.A is defined twice")]
    [InlineData("directive @d on FIELD directive @d on QUERY", "@d is defined twice")]
    [InlineData("type T { a: Int } extend enum T { A }", "an object and extended as an enum")]
    [InlineData("schema { query: A } schema { query: B }", "schema is defined twice")]
    [InlineData("schema { query: A } extend schema { query: B }", "two types for query")]
    [InlineData("type T {\n  a: Int!!\n}", "test, line 2, column 10")]
    [InlineData("scalar A\nquery { a }", "test, line 2, column 1")]
    [InlineData("type T {", "test, line 2, column 8")]
    public void WhatIsNoContract_IsRefusedInOneLine(string sdl, string told)
    {
        var refusal = Assert.Throws<Refusal>(() => Sdl.Read(sdl));
        Assert.Contains(told, refusal.Message);
        Assert.DoesNotContain("\n", refusal.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    public void EmptyFile_IsRefused(string sdl) => Assert.Throws<Refusal>(() => ContractReader.Read(new ContractText("empty.graphql", sdl)));

    [Fact]
    public void Files_AreOneDocument()
    {
        var model = ContractReader.Read(new ContractText("a", "type T { a: Int }"), new ContractText("b", "extend type T { b: Int }"));
        Assert.Empty(ContractDiff.Compare(model, ContractReader.Read(new ContractText("c", "type T { a: Int b: Int }"))));
    }
}

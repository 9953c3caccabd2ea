using Snapshooter.Xunit;

namespace AceGraph.Analyzers.Tests.Sdl;

public sealed class SdlRecoveryTests
{
    [Fact]
    public void BadNamesAndCharacters_AreToldByCodePoint() => Told(
        "enum A { CLOSED-LOST OPEN }",
        "enum A { CLOSED–LOST OPEN }",
        "enum A { BR-454 OPEN }",
        "enum A { 2ND OPEN 3 }",
        "enum A { Épic – OPEN; }",
        "enum A { OPEN 😀 \u0007 \uD800 ‘x’ }",
        "type Deal-Type { id: ID! }\ntype B { id: ID-s! name: String }",
        "type A { id: ID!; name: String % code: Int }",
        "enum A { X . Y .. Z ... W }",
        "type A { a(x: Int = 1.): Int }\ninput B { b: Int = 007 c: Float = 1e d: Float = 1.5.2 e: Int }").MatchSnapshot();

    [Fact]
    public void BrokenStrings_LoseTheirLineAtMost() => Told(
        "enum A {\n  X @label(text: \"Closed Lost)\n  Y @label(text: \"Y\")\n  Z\n}\nenum B { C }",
        "enum A {\n  \"About X\n  X\n  Y\n}",
        "\"About A\nenum A { X }",
        "\"\"\"About A\nenum A { X }\nenum B { Y }",
        "enum A {\n  X\n  \"\"\"About Y\n  Y\n}\n\nenum B { Z }",
        "enum A { X }\n\"\"\"About B\n\\\"\"\"\n",
        "enum A {\n  \"\"\"About Y\n  Y\n}\n",
        "enum A { X @label(text: \"a\\qb\") Y @label(text: \"\\u12\") Z @label(text: \"\\u{110000}\") }",
        "enum A { X @label(text: \"\\uD83D\") Y @label(text: \"\\uDE00\\uD83D\") Z @label(text: \"a\u0001b\") }",
        "\"\"\"a\u0001\"\"\"\nenum A { X }").MatchSnapshot();

    [Fact]
    public void BrokenMembers_LoseNoOthers() => Told(
        "type A {\n  id: ID!\n  title }\n",
        "type A {\n  id: ID!\n  title\n  name: String\n}",
        "type A {\n  id:\n  title: String\n}",
        "type A {\n  id: [ID\n  title: String\n}",
        "type A {\n  id: ID!!\n  title: String!!! @tag\n}",
        "type A { id ID, title: String }",
        "type A {\n  id(: Int): ID\n  a(\n    x Int\n    y: Int\n  ): Int\n  title(): String\n  b: Int = 5\n  name: String\n}",
        "type A {\n  \"Last.\"\n}",
        "enum A {\n  X @label(text \"X\")\n  Y @\n  Z @label(text: )\n  W @label()\n  V = 1\n  U: 1\n  T\n}",
        "enum A {\n  X @label(text: \"X\"\n  Y @label(text: \"Y\")\n  Z\n}",
        "enum A { X | Y, & Z ] W }",
        "enum A { true X false null }",
        "enum A {\n  X\n  X @label(text: \"2\")\n}\ntype B { a: Int a: String }",
        "input A {\n  a(x: Int): Int\n  b: Int = $b\n  c: Int = { d: }\n  d: Int = { d 1 }\n  e: Int = [1, }\n  f: Int\n}\ntype B { g: Int }").MatchSnapshot();

    [Fact]
    public void MissingBraces_EndAtTheNextDefinition() => Told(
        "type A {\n  id: ID!\n\n\"About B\"\ntype B {\n  id: ID!\n}",
        "enum A {\n  X\n\nenum B @picklist {\n  Y\n}\nscalar C",
        "enum A {\n  X\nscalar B\nunion C = D | E\ntype F { g: Int }",
        "  enum A {\n    X\n  enum B {\n    Y\n  }",
        "type A {\n  id: ID\ninput B {",
        "enum A { X",
        "enum A {}\ntype B {}\ninput C { }\nenum D { X }",
        "enum A { X } }\nenum B { Y }",
        "enum A\n  X\n  Y\n}\nenum B { Z }",
        "schema {\n  query: Query\ntype Query { a: Int }",
        "enum A {\ntype\nenum\n}").MatchSnapshot();

    [Fact]
    public void BrokenDefinitions_EndAtTheNextOne() => Told(
        "enmu A { X }\nenum B { Y }",
        "enum { X }\nenum B { Y }",
        "type A implements { a: Int }\ntype B implements C D { b: Int }\ntype E implements C & { e: Int }",
        "enum A @ { X }\nenum B @label( { Y }\nenum C { Z }",
        "query Q($a: In = {x: 1}) { type { a } }\nfragment F on A { b }\n{ c }\nenum B { Y }",
        "\"About\"\nextend enum A { X }\nextend enum B\nextend type C {}\nextend D\nextend scalar E\nextend schema\nextend union F",
        "\"One\"\n\"Two\"\nenum A { X }\n\"Three\"",
        "union A = \nunion B = | \nunion C = D E\nunion F | G\nunion H = { I }\nenum J { K }",
        "union A =\nunion B = C |\n  type D implements\ninterface E { f: Int }\nunion G = scalar\nscalar H",
        "scalar A { b }\nscalar B = C\nenum D { E }",
        "schema\nschema { query Q }\nschema { querry: Q mutation: }\nschema {}\nenum A { X }",
        "directive label on ENUM\ndirective @a(\n  x: Int\ndirective @b() on ENUM\ndirective @c repeatable ENUM\ndirective @d\nenum A { X }",
        "directive @a on\ndirective @b on FOO | ENUM\ndirective @c on ENUM FIELD\nenum A { X }",
        "enum A { X }\ntype A { y: Int }\nextend enum A { Z }\nenum A { X }").MatchSnapshot();

    private static string Told(params string[] texts) => string.Join("\n\n", texts.Select(text =>
    {
        var document = SdlOutline.Read(text);
        var partial = string.Join(" ", document.Types.Where(type => type.IsPartial).Select(type => type.Name));
        return $"{text}\n---- partial: {partial}\n{SdlOutline.Problems(document)}\n----\n{SdlOutline.Names(document)}\n====";
    })).Replace('\uD800', '?');
}

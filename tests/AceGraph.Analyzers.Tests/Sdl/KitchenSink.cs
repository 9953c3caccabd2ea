namespace AceGraph.Analyzers.Tests.Sdl;

/// <summary>Every construct of the type system language, with a blank line between definitions only.</summary>
internal static class KitchenSink
{
    /// <summary>The schema.</summary>
    public const string Text = """"
        """The way in."""
        schema @link(url: "https://example.org/spec", import: ["@label", { name: "@key", as: "@id" }]) {
          query: Query
          mutation: Mutation,
          subscription: Subscription
        }

        extend schema @composed

        extend schema @composed(by: ROUTER) { subscription: Live }

        # A comment, with "quotes" and a } in it.
        "A moment."
        scalar Moment @specifiedBy(url: "https://example.org/moment")

        extend scalar Moment @tag

        scalar Plain

        """
        The roots,
          one of them indented.
        """
        type Query implements Node & Entity @root {
          "One of them."
          one: Stage!
          many(first: Int = 10 @min(value: 1), "After which." after: String = null): [[Deal!]!] @cost(weight: 0.5e-3)
          type: String input(input: Filter = { stage: OPEN, tags: ["a", """b"""], nested: { deep: [[1, -2], []] } }): Boolean
          deprecated: String @deprecated
          gone: String @deprecated(reason: "Nobody asked\u002E \"Ever\"")
        }

        type Empty

        type Leading implements & Node & Entity { id: ID! }

        type Deal implements Node { id: ID!, enum: [Stage!]!, on: String implements: Node }

        extend type Query { more: String }

        extend type Query implements Other

        extend type Query @marked

        interface Node { id: ID! }

        interface Entity implements Node @key(fields: "id") { id: ID! name(locale: String! = "en"): String }

        extend interface Entity implements & Node @tag { code(in: Filter = {}): Int! }

        interface Bare

        union Result @tag = | Deal | Empty

        union Single = Deal

        union None

        extend union Result = Leading

        extend union Result @tag

        "Where a deal stands."
        enum Stage @picklist {
          "Not closed."
          OPEN @label(text: "Open", aws: "")
          CLOSED_LOST @label(text: "Closed – lost", aws: "Closed Lost") @deprecated(reason: "Too sad.")
          type enum on repeatable query
          _0 BR454 @tag @tag
        }

        enum Later

        extend enum Stage { WON @label(text: "Won \u2013 \"at last\" \t\/\\") }

        extend enum Stage @tag

        input Filter @oneOf {
          "The stage."
          stage: Stage = OPEN @label(text: "Stage")
          tags: [String!]! = []
          nested: Nested
        }

        input Nested { deep: [[Int]] = [[0], null] flag: Boolean! = true, ratio: Float = -1.25E+3 }

        input Nothing

        extend input Nested { text: String = """ more """ }

        extend input Nested @tag

        "A text."
        directive @label("Text." text: String!, aws: String) repeatable on | ENUM_VALUE | INPUT_FIELD_DEFINITION

        directive @tag repeatable on QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT

        directive @cost(weight: Float = 1 @tag) on VARIABLE_DEFINITION | SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION
          | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
        """";
}

namespace AceGraph.Analyzers.Tests.Harness;

/// <summary>A project with two picklists, for the rules about their use.</summary>
public static class Deals
{
    public const string Schema = """
        enum Stage @picklist {
          QUALIFIED @label(text: "Qualified")
          CLOSED_LOST @label(text: "Closed Lost")
          LAUNCHED @label(text: "Launched")
        }

        enum Status @picklist {
          OPEN @label(text: "Open")
          DONE @label(text: "Done")
        }
        """;

    public const string Enums = """
        using AceGraph.Contracts;

        namespace Crm;

        [Picklist]
        public enum Stage
        {
            [Label("Qualified")]
            Qualified,

            [Label("Closed Lost")]
            ClosedLost,

            [Label("Launched")]
            Launched,
        }

        [Picklist]
        public enum Status
        {
            [Label("Open")]
            Open,

            [Label("Done")]
            Done,
        }
        """;

    public const string Fields = "Stage stage; Stage? maybe; Status status; Deal deal = null!;";

    /// <summary>The picklists with one more file.</summary>
    public static Project With(string source, string path = "Use.cs") => new Project().Schema(Schema).Source(Enums, "Enums.cs").Source(source, path);

    /// <summary>The picklists with members of a class that uses them: <c>stage</c>, <c>maybe</c>, <c>status</c> and <c>deal</c> are fields of it.</summary>
    public static Project WithMembers(string members) => With($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Crm;

        record Deal(Stage Stage, Status Status, Stage? Next, string Text);

        class Use
        {
            {{Fields}}

        {{members}}
        }
        """);

    /// <summary>That class with one expression to a line.</summary>
    public static Project WithExpressions(string expressions) => WithMembers(string.Join('\n', expressions
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select((expression, i) => $"    object? M{i}() => {expression};")));
}

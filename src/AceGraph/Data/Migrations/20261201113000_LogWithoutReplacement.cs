using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AceGraph.Data.Migrations;

/// <summary>Has the database refuse that a row of the change log is inserted over, besides being changed or deleted.</summary>
[DbContext(typeof(AceGraphContext))]
[Migration("20261201113000_LogWithoutReplacement")]
public sealed class LogWithoutReplacement : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (_, statement) in LogTriggers.All.Where(t => t.Key.EndsWith("_no_replace", StringComparison.Ordinal)))
        {
            migrationBuilder.Sql($"{statement};");
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var name in LogTriggers.All.Keys.Where(n => n.EndsWith("_no_replace", StringComparison.Ordinal)))
        {
            migrationBuilder.Sql($"DROP TRIGGER \"{name}\";");
        }
    }
}

using AceGraph.Data;
using AceGraph.Tests.Harness;
using AceGraph.Tests.Visibility;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Conflicts;

/// <summary>Every mutation of the schema that takes a version, found by itself.</summary>
public sealed class ConflictTests
{
    private const int Newer = 1000;

    [Fact]
    public async Task AnotherVersion_IsAConflictAndWritesNothing()
    {
        await using var server = await LeakTests.WorldServer.StartAsync();
        var schema = server.Services.GetRequiredService<ISchema>();
        var calls = MutationCalls.Of(schema).Where(call => TakesVersion(Input(schema, call))).GroupBy(call => call.Name).ToList();
        Assert.True(calls.Count > 25);
        var before = await MatrixRun.DataVersionAsync(server);
        var faults = new List<string>();
        foreach (var mutation in calls)
        {
            faults.AddRange((await FaultsAsync(server, [.. mutation])).Select(fault => $"{mutation.Key}: {fault}"));
        }

        Assert.Empty(faults);
        Assert.Equal(before, await MatrixRun.DataVersionAsync(server));
    }

    /// <summary>By the first who gets as far, on the first record: a version that is to come, one that never was, and one before any.</summary>
    private static async Task<IEnumerable<string>> FaultsAsync(AceGraphServer server, IReadOnlyList<Call> calls)
    {
        foreach (var role in Role.All.Where(r => r.Name is not ("Invited" or "Disabled")))
        {
            var token = await MatrixRun.TokenAsync(server, role);
            foreach (var call in calls)
            {
                if (await ConflictsAsync(server, token, call, Newer) is { } none)
                {
                    return await FaultsAsync(server, token, call, none);
                }
            }
        }

        return ["Nobody came as far as a conflict."];
    }

    private static async Task<IEnumerable<string>> FaultsAsync(AceGraphServer server, string token, Call call, IReadOnlyList<string> none)
    {
        var faults = new List<string>(none.Select(change => $"A version that is to come has {change}."));
        foreach (var version in new[] { 0, -1, int.MinValue })
        {
            var told = await ConflictsAsync(server, token, call, version);
            var logged = call.Target is { } target ? await LoggedAsync(server, target.Id) : null;
            if (told is null || (logged is not null && !told.SequenceEqual(logged)))
            {
                faults.Add($"Version {version} is told {string.Join(", ", told ?? ["nothing"])}, and the log has {string.Join(", ", logged ?? [])}.");
            }
        }

        return faults;
    }

    /// <returns>The paths of the one conflict that the answer tells; null where it tells another error, or none.</returns>
    private static async Task<IReadOnlyList<string>?> ConflictsAsync(AceGraphServer server, string token, Call call, int version)
    {
        var input = new Dictionary<string, object>((Dictionary<string, object>)call.Variables["input"]!);
        var versioned = input.TryGetValue("items", out var items) ? (Dictionary<string, object>)((object[])items)[0] : input;
        versioned["version"] = version;
        var document = call.Document.Replace("errors { code }", "errors { code field conflicts { path } }");
        var payload = (await server.QueryAsync(token, document, new { input })).Data.EnumerateObject().Single().Value;
        var errors = payload.TryGetProperty("results", out var results) ? results[0].GetProperty("errors") : payload.GetProperty("errors");
        return errors.GetArrayLength() == 1 && $"{errors[0].GetProperty("code")} {errors[0].GetProperty("field")}" == "VERSION_CONFLICT version"
            ? [.. errors[0].GetProperty("conflicts").EnumerateArray().Select(c => c.GetProperty("path").GetString()!)]
            : null;
    }

    /// <summary>But for what an invitation hides.</summary>
    private static Task<List<string>> LoggedAsync(AceGraphServer server, string subject) => server.Services.GetRequiredService<Database>().ListAsync(
        new Sql($"""
            SELECT f.path FROM field_changes f JOIN changes c ON c.id = f.change_id
            WHERE c.subject_id = {subject} AND c.version > 0 AND coalesce(f.new_value, '') <> {$"\"{World.Hidden}\""} ORDER BY c.version, f.position
            """),
        row => row.GetString(0),
        CancellationToken.None);

    private static IInputObjectGraphType Input(ISchema schema, Call call) =>
        (IInputObjectGraphType)schema.Mutation!.Fields.Find(call.Name.Split(' ')[0])!.Arguments!.Single().ResolvedType!.GetNamedType();

    /// <summary>By itself, or by its items.</summary>
    private static bool TakesVersion(IInputObjectGraphType input) =>
        input.Fields.Any(f => f.Name == "version" || (f.Name == "items" && TakesVersion((IInputObjectGraphType)f.ResolvedType!.GetNamedType())));
}

using System.Net.Http.Headers;
using AceGraph.Api;
using AceGraph.Tests.Api;
using AceGraph.Tests.Commands;
using AceGraph.Tests.Harness;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Contracts;

/// <summary>The server's schema, which is built from C#, beside the committed files, which are read by people.</summary>
public sealed class ContractTests(CastServer cast) : IClassFixture<CastServer>
{
    private static string Committed => SchemaFile.Committed("acegraph.graphql") + SchemaFile.Committed("picklists.graphql");

    private ISchema Schema => cast.Server.Services.GetRequiredService<ISchema>();

    [Fact]
    public async Task RunningServer_ServesTheCommittedContract()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/schema.graphql");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await cast.Server.TokenAsync(Cast.Lead));
        using var response = await cast.Server.Client.SendAsync(request);
        AssertCommitted(await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task SchemaPrint_PrintsTheCommittedContract() => AssertCommitted((await CommandLineRun.RunAsync("schema", "print")).Output);

    [Fact]
    public void EveryElement_HasADescription() => Assert.Empty(SchemaDescriptions.Missing(Schema));

    [Fact]
    public void EveryScalar_IsOneInstance() => Assert.Empty(
        Used(Schema).OfType<ScalarGraphType>()
            .GroupBy(type => type.Name)
            .Where(types => types.Distinct<IGraphType>(ReferenceEqualityComparer.Instance).Count() > 1)
            .Select(types => types.Key));

    private static IEnumerable<IGraphType> Used(ISchema schema) =>
        schema.AllTypes.Concat(schema.AllTypes.OfType<IComplexGraphType>().SelectMany(type => type.Fields).SelectMany(field =>
            (field.Arguments ?? []).Select(argument => argument.ResolvedType!.GetNamedType()).Prepend(field.ResolvedType!.GetNamedType())));

    private static void AssertCommitted(string printed)
    {
        var (lines, committed) = (printed.Split('\n'), Committed.Split('\n'));
        var same = lines.Zip(committed).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(
            printed == Committed,
            $"schema/ differs from what the server has, first at line {same + 1}: \"{lines.ElementAtOrDefault(same)}\" instead of "
            + $"\"{committed.ElementAtOrDefault(same)}\". Where the change is meant, write what this prints into schema/, see schema/README.md: "
            + "dotnet run --project src/AceGraph -- schema print");
    }
}

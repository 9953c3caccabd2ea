using AceGraph.Tests.Harness;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Idempotency;

public sealed class KeyFieldTests(CastServer cast) : IClassFixture<CastServer>
{
    [Fact]
    public void EveryInputOfAMutation_EndsWithTheKey()
    {
        var inputs = cast.Server.Services.GetRequiredService<ISchema>().Mutation!.Fields
            .Select(mutation => (IInputObjectGraphType)mutation.Arguments!.Single().ResolvedType!.GetNamedType()).ToList();
        Assert.True(inputs.Count > 40);
        Assert.Empty(inputs.Where(input => input.Fields.Last() is not { Name: "idempotencyKey", ResolvedType: StringGraphType }).Select(input => input.Name));
    }
}

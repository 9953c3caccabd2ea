using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities;
using AceGraph.Picklists;
using AceGraph.Tests.Harness;
using AceGraph.Users;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Opportunities;

/// <summary>What was changed between the arrival of a request and its turn to write counts: roles, owner, status of the user, pipeline model.</summary>
public sealed class RevocationTests : IAsyncLifetime
{
    private readonly Pipeline _pipeline = new();
    private string _id = "";

    public Task InitializeAsync() => _pipeline.InitializeAsync();

    public Task DisposeAsync() => _pipeline.DisposeAsync();

    [Fact]
    public async Task RoleRevoked_IsForbidden() =>
        Assert.Equal([ErrorCode.Forbidden], await CodesAfterAsync(Cast.AceUser, db => UserAsync(db, 12, u => u.Roles = [UserRole.TechnicalStaff])));

    [Fact]
    public async Task LeadMadeAceUser_SeesOnlyOwn() =>
        Assert.Equal([ErrorCode.NotFound], await CodesAfterAsync(Cast.Lead, db => UserAsync(db, 11, u => u.Roles = [UserRole.AceUser])));

    [Fact]
    public async Task RoleGranted_CountsFromTheNextRequest() =>
        Assert.Equal([ErrorCode.Forbidden], await CodesAfterAsync(PipelineCast.Technical, db => UserAsync(db, 17, u => u.Roles = [UserRole.AceManager])));

    [Fact]
    public async Task RecordHandedOver_IsNotFound() => Assert.Equal(
        [ErrorCode.NotFound],
        await CodesAfterAsync(Cast.AceUser, async db => (await db.Opportunities.FindAsync(Pipeline.Number(_id)))!.OwnerId = 16));

    [Fact]
    public async Task PipelineCentralized_IsReadOnly() => Assert.Equal(
        [ErrorCode.CentralizedPipeline],
        await CodesAfterAsync(Cast.AceUser, async db => (await db.Partners.FindAsync(1L))!.PipelineModel = PipelineModel.Centralized));

    [Fact]
    public async Task UserDisabled_IsUnauthenticated()
    {
        var error = await Assert.ThrowsAnyAsync<GraphQL.ExecutionError>(() =>
            CodesAfterAsync(Cast.AceUser, db => UserAsync(db, 12, u => u.Status = UserStatus.Disabled)));
        Assert.Equal("UNAUTHENTICATED", error.Code);
    }

    [Fact]
    public async Task NothingChanged_IsDone() => Assert.Empty(await CodesAfterAsync(Cast.AceUser, _ => Task.CompletedTask));

    private async Task<IEnumerable<ErrorCode>> CodesAfterAsync(string who, Func<AceGraphContext, Task> change)
    {
        _id = await _pipeline.AddAsync();
        var services = _pipeline.Server.Services;
        var (user, partner) = (await services.GetRequiredService<UserLookup>().FindAsync(who, CancellationToken.None))!.Value;
        var arrived = new CurrentUser(user, partner, user.Roles.ToHashSet(), user.AwsRole, null);
        await _pipeline.Server.WriteAsync(change);
        var before = await _pipeline.DumpAsync();
        var outcome = await services.GetRequiredService<MutationRunner>().RunAsync(
            arrived,
            act => UpdateOpportunity.RunAsync(act, _id, null, new Dictionary<string, object?> { ["title"] = "Changed" }),
            CancellationToken.None);
        Assert.Equal(outcome.Succeeded, before != await _pipeline.DumpAsync());
        return outcome.Errors.Select(e => e.Code);
    }

    private static async Task UserAsync(AceGraphContext db, long id, Action<User> change) => change((await db.Users.FindAsync(id))!);
}

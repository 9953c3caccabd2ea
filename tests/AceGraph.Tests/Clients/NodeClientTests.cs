using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Clients;

public sealed class NodeClientTests(NodeClients clients) : IClassFixture<NodeClients>
{
    [NodeFact]
    public Task Introspection_BuildsAValidClientSchema() => clients.RunAsync("introspect");

    [NodeFact]
    public Task CodeGeneration_CompilesUnderStrictTypeScript() => clients.RunAsync("codegen");

    [NodeFact]
    public Task Relay_AcceptsTheContract() => clients.RunAsync("relay");

    [NodeFact]
    public Task Subscriptions_ReachTheCommonClients() => clients.RunAsync("live");
}

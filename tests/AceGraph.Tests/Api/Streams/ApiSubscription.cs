using System.Runtime.CompilerServices;
using AceGraph.Api;
using AceGraph.Api.Streams;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Api.Streams;

/// <summary>Streams that behave in each way a transport must cope with.</summary>
internal sealed class ApiSubscription : ObjectGraphType
{
    public ApiSubscription()
    {
        Name = "Subscription";
        this.AddStream("ticks", "Int!", "1, 2, 3.", (_, _) => Task.FromResult(Ticks()));
        this.AddStream("feed", "Int!", "What the test publishes.", (c, caller) => Task.FromResult(Feed(Log(c), caller)));
        this.AddStream("items", "Item!", "Two items.", (_, _) => Task.FromResult(Items()));
        this.AddStream("texts", "String!", "Long texts without an end.", (c, _) => Task.FromResult(Texts(Log(c))));
        this.AddStream("refused", "Int!", "Never starts.", (_, _) => throw ApiErrors.NotFound("There is no such stream."));
        this.AddStream("broken", "Int!", "Breaks after its first event.", (_, _) => Task.FromResult(Broken()));
        this.AddStream("slow", "Item!", "Its event takes for ever.", (_, _) => Task.FromResult(Items()));
    }

    private static FieldLog Log(IResolveFieldContext context) => context.RequestServices!.GetRequiredService<FieldLog>();

    private static async IAsyncEnumerable<object> Ticks()
    {
        for (var i = 1; i <= 3; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }

    private static async IAsyncEnumerable<object> Feed(FieldLog log, StreamCaller caller, [EnumeratorCancellation] CancellationToken ended = default)
    {
        log.Feeds.Add();
        try
        {
            for (var next = 0; ; next++)
            {
                var value = await log.Published(next).WaitAsync(ended);
                await caller.RenewAsync(ended);
                yield return value;
            }
        }
        finally
        {
            log.Feeds.Remove();
        }
    }

    private static async IAsyncEnumerable<object> Items()
    {
        await Task.Yield();
        yield return 1;
        yield return 3;
    }

    private static async IAsyncEnumerable<object> Texts(FieldLog log)
    {
        while (true)
        {
            await Task.Yield();
            log.Texts++;
            yield return new string('x', 10_000);
        }
    }

    private static async IAsyncEnumerable<object> Broken()
    {
        yield return 1;
        await Task.Yield();
        throw new InvalidOperationException("secret");
    }
}

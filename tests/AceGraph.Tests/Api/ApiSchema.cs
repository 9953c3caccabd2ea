using AceGraph.Api;
using AceGraph.Api.Types;
using AceGraph.Tests.Api.Streams;
using GraphQL;
using GraphQL.Types;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AceGraph.Tests.Api;

/// <summary>Fields that behave in each way the endpoint must cope with.</summary>
public sealed class ApiSchema : Schema
{
    public ApiSchema()
    {
        Query = new ApiQuery();
        Mutation = new ApiMutation();
        Subscription = new ApiSubscription();
    }
}

internal sealed class ApiQuery : ObjectGraphType
{
    public ApiQuery()
    {
        Name = "Query";
        Field<NonNullGraphType<StringGraphType>>("hello").Resolve(_ => "it's 1+1 <ok> ü日");
        Field<StringGraphType>("echo")
            .Argument<StringGraphType>("text").Argument<IntGraphType>("number").Argument<FloatGraphType>("real")
            .Argument<ListGraphType<IntGraphType>>("list")
            .Resolve(c => $"{c.GetArgument<string?>("text")}|{c.GetArgument<int?>("number")}|{c.GetArgument<double?>("real")}");
        Field<StringGraphType>("page")
            .Argument<IntGraphType>("first").Argument<StringGraphType>("after")
            .Argument<IntGraphType>("last").Argument<StringGraphType>("before")
            .Resolve(c => PageArguments.Read(c).ToString());
        Field<StringGraphType>("who").Resolve(c => c.Request().Caller.Key);
        Field("self", new NonNullGraphType(this)).Resolve(_ => new object());
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ApiItem>>>>("items").Resolve(_ => Enumerable.Range(1, 6));
        Field<StringGraphType>("missing").Resolve(_ => throw ApiErrors.NotFound("There is no such thing."));
        Field<StringGraphType>("broken").Resolve(_ => throw new InvalidOperationException("secret: AceGraph.Data at /home"));
        Field<StringGraphType>("busy").Resolve(_ => throw Busy());
        Field<NonNullGraphType<StringGraphType>>("brokenRoot").Resolve(_ => throw new InvalidOperationException("secret"));
        Field<NonNullGraphType<StringGraphType>>("busyRoot").Resolve(_ => throw new InvalidOperationException("outer", Busy()));
        Field<NonNullGraphType<StringGraphType>>("missingRoot").Resolve(_ => throw ApiErrors.NotFound("There is no such thing."));
        Field<StringGraphType>("unloadable").Resolve(c =>
            c.Request().Loader<int, string>("refused", (_, _) => throw ApiErrors.Forbidden("Not yours.")).LoadAsync(1));
        Field<FloatGraphType>("unwritable").Resolve(_ => double.NaN);
        Field<StringGraphType>("slow").ResolveAsync(SlowAsync);
    }

    private static SqliteException Busy() => new("database is locked", 5);

    private static async Task<object?> SlowAsync(IResolveFieldContext context)
    {
        var log = context.RequestServices!.GetRequiredService<FieldLog>();
        log.SlowBegan.TrySetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
            return null;
        }
        finally
        {
            log.SlowCancelled.TrySetResult();
        }
    }
}

internal sealed class ApiItem : ObjectGraphType<int>
{
    public ApiItem()
    {
        Name = "Item";
        Field<NonNullGraphType<IntGraphType>>("number").Resolve(c => c.Source);
        Field<StringGraphType>("owner").Resolve(c => Owners(c).LoadAsync(c.Source % 2));
        Field<StringGraphType>("nobody").Resolve(c => Owners(c).LoadAsync(c.Source + 100));
        Field<ListGraphType<StringGraphType>>("owners").Resolve(c => Owners(c).LoadAsync([1, 0, 1]));
    }

    internal static BatchLoader<int, string> Owners(IResolveFieldContext context) =>
        context.Request().Loader<int, string>("owners", async (keys, cancellationToken) =>
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            var log = context.RequestServices!.GetRequiredService<FieldLog>();
            lock (log.Fetches)
                log.Fetches.Add([.. keys]);
            return keys.Where(key => key < 100).ToDictionary(key => key, key => $"owner {key}");
        });
}

internal sealed class ApiMutation : ObjectGraphType
{
    public ApiMutation()
    {
        Name = "Mutation";
        Field<IntGraphType>("add").Resolve(c => ++c.RequestServices!.GetRequiredService<FieldLog>().Added);
        Field<StringGraphType>("keep")
            .Argument<UploadScalar>("file").Argument<ListGraphType<UploadScalar>>("files").Argument<KeepInput>("input")
            .Resolve(c => Keep(c, c.GetArgument<UploadedFile?>("file") ?? c.GetArgument<UploadedFile?[]?>("files")?[^1]
                ?? (UploadedFile?)c.GetArgument<IDictionary<string, object?>?>("input")?["file"]));
        Field<ApiItem>("touch").Argument<NonNullGraphType<IntGraphType>>("number").Resolve(c =>
        {
            c.Request().ForgetLoaded();
            return c.GetArgument<int>("number");
        });
    }

    private static string? Keep(IResolveFieldContext context, UploadedFile? file)
    {
        if (file is null)
            return null;
        using var content = (FileStream)file.OpenRead();
        context.RequestServices!.GetRequiredService<FieldLog>().KeptAt = content.Name;
        return $"{file.Name}|{file.Length}|{new StreamReader(content).ReadToEnd()}";
    }
}

internal sealed class KeepInput : InputObjectGraphType
{
    public KeepInput()
    {
        Name = "KeepInput";
        Field<UploadScalar>("file");
    }
}

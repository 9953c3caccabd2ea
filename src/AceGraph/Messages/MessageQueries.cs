using AceGraph.Api;
using AceGraph.Api.Connections;
using AceGraph.Api.Types;
using AceGraph.Auth;
using AceGraph.Data;
using GraphQL;
using GraphQL.Types;

namespace AceGraph.Messages;

public static class MessageQueries
{
    public static void AddMessageQueries(this ObjectGraphType query) =>
        query.Field("messages", Sdl.Type("MessageConnection!"))
            .Description("Mails that the server owes or has sent about records the viewer may see, and those to the viewer; newest first.")
            .WithPaging()
            .Argument(Sdl.Type("ID"), "subjectId", a => a.Description = "Only those about this record.")
            .ResolveAsync(async c => await ListAsync(c));

    private static async Task<IConnection> ListAsync(IResolveFieldContext context)
    {
        var sight = Visibility.Messages(context.Viewer());
        return await context.PageAsync(new Listing<Message>(
            new SqlName("messages m"),
            MessageRows.Columns,
            MessageRows.ColumnCount,
            context.GetArgument<string?>("subjectId") is { } subject ? Predicates.All([sight, new($"m.subject_id = {subject}")]) : sight,
            [new SortKey(new($"m.id"), Descending: true)],
            MessageRows.Map));
    }
}

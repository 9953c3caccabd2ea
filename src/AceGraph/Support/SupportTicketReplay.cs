using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Mutations;

namespace AceGraph.Support;

internal static class SupportTicketReplay
{
    public static Replay<SupportTicket> Record { get; } = Replay.Of<SupportTicket>(k => k.Id, (now, id) => now.Sql.ListAsync(
        new Sql($"SELECT {SupportTicketRows.Columns} FROM support_tickets k WHERE {Visibility.SupportTickets(now.Viewer)} AND k.id = {id}"), SupportTicketRows.Map, now.Cancellation));
}

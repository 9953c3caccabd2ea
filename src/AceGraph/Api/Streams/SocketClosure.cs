using System.Text;

namespace AceGraph.Api.Streams;

/// <summary>Why the server closes a WebSocket; the codes from 4400 on are those of the protocol graphql-transport-ws.</summary>
internal sealed record SocketClosure(int Code, string Reason)
{
    private const int MostReasonBytes = 123;

    public static readonly SocketClosure Normal = new(1000, "");
    public static readonly SocketClosure Stopping = new(1001, "The server is stopping: connect again.");
    public static readonly SocketClosure NotAcknowledged = new(4401, "Unauthorized: send connection_init and wait for connection_ack first.");
    public static readonly SocketClosure Expired = new(4401, "Unauthorized: the token gives no access any more.");
    public static readonly SocketClosure Refused = new(4403, "Forbidden: connection_init needs a valid token as \"authorization\": \"Bearer TOKEN\".");
    public static readonly SocketClosure WrongProtocol = new(4406, "Subprotocol not acceptable: ask for graphql-transport-ws.");
    public static readonly SocketClosure InitTimeout = new(4408, "Connection initialisation timeout");
    public static readonly SocketClosure InitTwice = new(4429, "Too many initialisation requests");

    public static SocketClosure Invalid(string why) => new(4400, Cut(why));

    public static SocketClosure Duplicate(string id) => new(4409, Cut($"Subscriber for {id} already exists"));

    public static SocketClosure TooMany(GraphQLError refusal) => new(4429, Cut(refusal.Message));

    /// <summary>A failure of the server: the clients of this protocol connect again after 1013 and not after 1011.</summary>
    public static SocketClosure Failed(GraphQLError told) => new(told.Code == ErrorCodes.Unavailable ? 1013 : 1011, Cut(told.Message));

    private static string Cut(string reason)
    {
        while (Encoding.UTF8.GetByteCount(reason) > MostReasonBytes)
            reason = reason[..^(char.IsSurrogate(reason[^1]) ? 2 : 1)];
        return reason;
    }
}

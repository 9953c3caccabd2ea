using System.Security.Cryptography;
using System.Text;
using AceGraph.Data;

namespace AceGraph.Changes;

/// <summary>The end of the log while entries are put behind it. The hash of an entry covers the one before it, so no earlier row can change unseen.</summary>
/// <param name="Position">Of the last entry; 0 in an empty log.</param>
/// <param name="Hash">Of the last entry; 32 zero bytes in an empty log.</param>
public sealed record ChangeChain(long Position, byte[] Hash)
{
    public static ChangeChain Empty { get; } = new(0, new byte[SHA256.HashSizeInBytes]);

    /// <summary>The entry of a change, behind this end.</summary>
    public LogEntry Entry(Change change) => new()
    {
        Position = Position + 1,
        ChangeId = change.Id,
        PartnerId = change.PartnerId,
        Hash = HashOf(Position + 1, Hash, change),
    };

    public static ChangeChain After(LogEntry entry) => new(entry.Position, entry.Hash);

    /// <summary>Every column of the change and of its fields, each with its length, so that no two changes read alike.</summary>
    private static byte[] HashOf(long position, byte[] before, Change change)
    {
        using var buffer = new MemoryStream(256);
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        writer.Write(before);
        writer.Write(position);
        writer.Write(change.Id);
        Write(writer, SqlValue.Of(change.Type));
        Write(writer, SqlValue.Of(change.At));
        Write(writer, change.ActorId);
        Write(writer, change.Client);
        Write(writer, change.SubjectId);
        Write(writer, change.PartnerId);
        Write(writer, change.OwnerId);
        Write(writer, change.Version);
        writer.Write(change.Fields.Count);
        foreach (var field in change.Fields.OrderBy(f => f.Position))
        {
            Write(writer, (long)field.Position);
            Write(writer, field.SubjectId);
            Write(writer, field.Path);
            Write(writer, field.OldValue);
            Write(writer, field.NewValue);
        }

        writer.Flush();
        return SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    private static void Write(BinaryWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.Write((byte)0);
                break;
            case string text:
                writer.Write((byte)1);
                writer.Write(text);
                break;
            default:
                writer.Write((byte)2);
                writer.Write(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }
}

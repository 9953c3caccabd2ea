using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace AceGraph.Api;

/// <summary>
/// Opaque places in a connection: the sort keys of an item, bound to the connection, filter and order they were made for. A cursor
/// is no secret and grants nothing (the query it enters applies visibility again), so its checksum is against damage, not forgery.
/// </summary>
public static class Cursor
{
    private const byte Version = 1;
    private const int HeaderLength = 1 + sizeof(ulong) + sizeof(uint);
    private const int MaxLength = 16384;

    /// <summary>Names a connection with its filter and order, for <see cref="Encode"/> and <see cref="TryDecode"/>.</summary>
    public static ulong Fingerprint(string connectionFilterAndOrder) =>
        BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(connectionFilterAndOrder)));

    /// <summary>Writes the keys, each null, a long or a string.</summary>
    public static string Encode(ulong fingerprint, params ReadOnlySpan<object?> keys)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        writer.Write(Version);
        writer.Write(fingerprint);
        writer.Write(0u);
        CursorKeys.Write(writer, keys);
        writer.Flush();
        var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[(HeaderLength - sizeof(uint))..], Checksum(bytes));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads a cursor that <see cref="Encode"/> wrote for the same fingerprint; false for any other text.</summary>
    public static bool TryDecode(string text, ulong fingerprint, out object?[] keys)
    {
        keys = [];
        if (text.Length > MaxLength || !Base64Url.IsValid(text))
            return false;
        var bytes = Base64Url.DecodeFromChars(text);
        if (bytes.Length <= HeaderLength
            || bytes[0] != Version
            || BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(1)) != fingerprint
            || BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(1 + sizeof(ulong))) != Checksum(bytes)
            || CursorKeys.Read(bytes.AsMemory(HeaderLength)) is not { } read)
            return false;
        keys = read;
        // Base64 has several spellings of the same bytes (padding, spare bits, white space): only ours is a cursor.
        return Encode(fingerprint, read) == text;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(bytes[..(HeaderLength - sizeof(uint))]);
        hash.AppendData(bytes[HeaderLength..]);
        return BinaryPrimitives.ReadUInt32LittleEndian(hash.GetHashAndReset());
    }
}

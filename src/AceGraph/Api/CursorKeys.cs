using System.Text;

namespace AceGraph.Api;

/// <summary>The sort keys inside a cursor: a count, then each with a byte that tells its kind.</summary>
internal static class CursorKeys
{
    private const byte Null = 0;
    private const byte Number = 1;
    private const byte Text = 2;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Write(BinaryWriter writer, ReadOnlySpan<object?> keys)
    {
        writer.Write7BitEncodedInt(keys.Length);
        foreach (var key in keys)
        {
            switch (key)
            {
                case null:
                    writer.Write(Null);
                    break;
                case long number:
                    writer.Write(Number);
                    writer.Write(number);
                    break;
                case string text:
                    writer.Write(Text);
                    writer.Write7BitEncodedInt(Strict.GetByteCount(text));
                    writer.Write(Strict.GetBytes(text));
                    break;
                default:
                    throw new ArgumentException($"A cursor key is null, a long or a string, not {key.GetType().Name}.", nameof(keys));
            }
        }
    }

    public static object?[]? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray());
            using var reader = new BinaryReader(stream);
            var count = reader.Read7BitEncodedInt();
            if (count < 0 || count > stream.Length)
                return null;
            var keys = new object?[count];
            for (var i = 0; i < count; i++)
                keys[i] = ReadKey(reader);
            return stream.Position == stream.Length ? keys : null;
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static object? ReadKey(BinaryReader reader) => reader.ReadByte() switch
    {
        Null => null,
        Number => reader.ReadInt64(),
        Text => ReadText(reader),
        _ => throw new FormatException(),
    };

    private static string ReadText(BinaryReader reader)
    {
        var length = reader.Read7BitEncodedInt();
        if (length < 0 || length > reader.BaseStream.Length - reader.BaseStream.Position)
            throw new FormatException();
        return Strict.GetString(reader.ReadBytes(length));
    }
}

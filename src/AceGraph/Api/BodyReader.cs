using System.Buffers;

namespace AceGraph.Api;

/// <summary>Reads a body up to the limit, whether or not the client told its length.</summary>
internal static class BodyReader
{
    private const int FirstBuffer = 4096;

    /// <summary>Hands the body to <paramref name="read"/>, which must not keep it.</summary>
    /// <exception cref="GraphQLError">TOO_LARGE.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, int limit, Func<ReadOnlyMemory<byte>, T> read)
    {
        if (request.ContentLength > limit)
            throw TooLarge(limit);
        var buffer = ArrayPool<byte>.Shared.Rent((int)(request.ContentLength + 1 ?? FirstBuffer));
        try
        {
            var length = 0;
            int got;
            while ((got = await request.Body.ReadAsync(buffer.AsMemory(length), request.HttpContext.RequestAborted)) > 0)
            {
                length += got;
                if (length > limit)
                    throw TooLarge(limit);
                if (length == buffer.Length)
                    buffer = Grow(buffer);
            }
            return read(buffer.AsMemory(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }

    private static GraphQLError TooLarge(int limit) =>
        new(ErrorCodes.TooLarge, $"The body is larger than {limit} bytes: send less at once.");
}

using System.Text;

namespace AceGraph.Commands;

/// <summary>A text that the operator named by its path.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="file">Its path.</param>
    /// <param name="wanted">What to name instead where there is none.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="Refusal">There is no such file, or it cannot be read as UTF-8.</exception>
    public static async Task<string> ReadAsync(string file, string wanted, CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllTextAsync(file, Utf8, cancellation);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new Refusal($"There is no {file}: name {wanted}.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException or ArgumentException)
        {
            throw new Refusal($"{file} cannot be read as UTF-8 text ({e.Message}): name {wanted}.", e);
        }
    }
}

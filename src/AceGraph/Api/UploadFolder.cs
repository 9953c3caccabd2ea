namespace AceGraph.Api;

/// <summary>Where the files of one request are, until it is answered. Nobody but the server's own user can look into it.</summary>
internal sealed class UploadFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("acegraph-upload-");
    private int _files;

    /// <summary>Keeps a file, under a name of the server's own.</summary>
    /// <param name="name">As the client calls it.</param>
    /// <param name="content">To its end.</param>
    /// <param name="most">Bytes that it may have.</param>
    /// <param name="cancellation">Of the request.</param>
    /// <returns>Null where it has more.</returns>
    public async Task<UploadedFile?> KeepAsync(string name, Stream content, long most, CancellationToken cancellation)
    {
        var path = Path.Combine(_folder.FullName, $"{_files++}");
        await using var file = File.Create(path);
        var buffer = new byte[64 * 1024];
        int got;
        while ((got = await content.ReadAsync(buffer, cancellation)) > 0)
        {
            if (file.Length + got > most)
            {
                return null;
            }

            await file.WriteAsync(buffer.AsMemory(0, got), cancellation);
        }

        return new UploadedFile(name, file.Length, path);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

namespace AceGraph.Api;

/// <summary>A file of a multipart request, on disk for as long as the request lasts; the value of the scalar Upload.</summary>
/// <param name="Name">As the client calls it, without folders; for people only, never a path.</param>
/// <param name="Length">In bytes.</param>
public sealed record UploadedFile(string Name, long Length)
{
    private readonly string _path = "";

    internal UploadedFile(string name, long length, string path)
        : this(name, length) => _path = path;

    /// <summary>From the beginning, seekable; the caller closes it.</summary>
    public Stream OpenRead() => File.OpenRead(_path);
}

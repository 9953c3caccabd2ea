namespace AceGraph.Data;

/// <summary>The folder of one installation. It holds keys and everybody's deals, so only the server's user may enter it.</summary>
public sealed class DataFolder(string path)
{
    public const string Default = "./data";
    public const string DemoDefault = "./data/demo";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public string DatabaseFile => System.IO.Path.Combine(Path, "acegraph.db");

    public string IssuerKeyFile => System.IO.Path.Combine(Path, "keys", "issuer.pem");

    /// <summary>The demo's tokens; there where the folder is a demo's.</summary>
    public string TokensFile => System.IO.Path.Combine(Path, "tokens.json");

    public bool IsDemo => File.Exists(TokensFile);

    /// <exception cref="Refusal">The folder cannot be made.</exception>
    public void Create()
    {
        try
        {
            CreateOwned(Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"The data folder {Path} cannot be made ({e.Message}): give another with --data.", e);
        }
    }

    /// <summary>Writes a file that only its owner may read: whole or not at all, also when the power fails.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="text">What.</param>
    /// <param name="replace">False: an existing file stays as it is.</param>
    public static void WriteSecret(string file, string text, bool replace)
    {
        CreateOwned(System.IO.Path.GetDirectoryName(file)!);
        var draft = $"{file}.{System.IO.Path.GetRandomFileName()}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        try
        {
            using (var stream = new FileStream(draft, options))
            {
                stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, file, replace);
        }
        catch (IOException) when (!replace && File.Exists(file))
        {
            // Another process was first, and its file counts.
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void CreateOwned(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else if (!Directory.Exists(folder))
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
    }
}

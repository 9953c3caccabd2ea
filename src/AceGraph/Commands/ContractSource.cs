using AceGraph.Contracts.Diff;

namespace AceGraph.Commands;

/// <summary>Where a contract is read from: a file, a folder, a revision in git, or a server.</summary>
internal static class ContractSource
{
    private const string Git = "git:";

    /// <param name="place">As the command line names it.</param>
    /// <param name="token">For servers.</param>
    /// <param name="cancellation">Stops waiting for git or a server.</param>
    /// <exception cref="Refusal">There is no contract in that place.</exception>
    public static async Task<ContractModel> ReadAsync(string place, string? token, CancellationToken cancellation) =>
        ContractReader.Read(await TextsAsync(place, token, cancellation));

    private static async Task<IReadOnlyList<ContractText>> TextsAsync(string place, string? token, CancellationToken cancellation)
    {
        if (place.StartsWith(Git, StringComparison.Ordinal))
            return await GitContract.ReadAsync(place, place[Git.Length..], cancellation);
        if (Uri.TryCreate(place, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
            return [await ServedContract.ReadAsync(address, token, cancellation)];
        if (!Directory.Exists(place))
            return [await FileAsync(place, cancellation)];
        var files = Directory.GetFiles(place, "*.graphql").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
            throw new Refusal($"{place} holds no *.graphql file: name a folder that does, or a file.");
        return await Task.WhenAll(files.Select(file => FileAsync(file, cancellation)));
    }

    private static async Task<ContractText> FileAsync(string file, CancellationToken cancellation) =>
        new(file, await TextFile.ReadAsync(file, "a file, a folder, git:REV or the address of a server", cancellation));
}

namespace AceGraph.Support;

/// <summary>The section <c>Resources</c> of the configuration, such as <c>Resources:0:Title</c> with <c>Resources:0:Url</c>, in its order.</summary>
/// <param name="Resources">As the operator set them, else AWS's public guides.</param>
public sealed record ResourceList(IReadOnlyList<Resource> Resources)
{
    public const string Section = "Resources";

    private static readonly ResourceList Guides = new(
    [
        new("AWS Partner Central sales guide", new("https://docs.aws.amazon.com/partner-central/latest/sales-guide/getting-started.html")),
        new("AWS Partner Central", new("https://partnercentral.awspartner.com/")),
        new("AWS Marketplace seller guide", new("https://docs.aws.amazon.com/marketplace/latest/userguide/what-is-marketplace.html")),
    ]);

    /// <exception cref="Refusal">A setting cannot work.</exception>
    public static ResourceList Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (section.Value is { Length: > 0 })
            throw new Refusal($"{Section} is a list, not a value: set {Section}:0:Title and {Section}:0:Url.");
        return section.GetChildren().ToList() is { Count: > 0 } entries ? new([.. entries.Select(ReadOne)]) : Guides;
    }

    private static Resource ReadOne(IConfigurationSection entry)
    {
        var strange = entry.GetChildren().FirstOrDefault(c => !Is(c.Key, nameof(Resource.Title)) && !Is(c.Key, nameof(Resource.Url)));
        if (strange is not null)
            throw new Refusal($"{strange.Path} is no setting; {entry.Path} has Title, Url.");
        if (string.IsNullOrWhiteSpace(entry["Title"]))
            throw new Refusal($"{entry.Path}:Title is missing: say what a link to the page says.");
        return Uri.TryCreate(entry["Url"], UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            ? new Resource(entry["Title"]!.Trim(), url)
            : throw new Refusal($"{entry.Path}:Url cannot be '{entry["Url"]}': it takes an http or https address.");
    }

    private static bool Is(string key, string name) => key.Equals(name, StringComparison.OrdinalIgnoreCase);
}

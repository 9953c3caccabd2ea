using System.CommandLine;
using AceGraph.Data;

namespace AceGraph.Commands;

/// <summary>Options that several commands share, with one wording.</summary>
internal static class CommonOptions
{
    private const string Json = "json";

    public static Option<string> Data(string folder = DataFolder.Default) => new("--data")
    {
        Description = "Data folder: holds acegraph.db and the keys.",
        HelpName = "DIR",
        DefaultValueFactory = _ => folder,
    };

    public static Option<string> Urls() => new("--urls")
    {
        Description = "Addresses to listen on, joined by ;",
        HelpName = "URLS",
        DefaultValueFactory = _ => ServerOptions.DefaultUrls,
    };

    public static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "For people or for programs.", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", Json);
        return format;
    }

    public static bool IsJson(string format) => format == Json;

    public static Option<string> Email(string description) => EmailOption("--email", description);

    public static Option<string> EmailOption(string name, string description) =>
        new(name) { Description = description, HelpName = "E-MAIL", Required = true };

    /// <summary>A picklist value by its wire name, in any case.</summary>
    public static TEnum Pick<TEnum>(string option, string text)
        where TEnum : struct, Enum =>
        Picklists.WireNames<TEnum>.TryParse(text.ToUpperInvariant(), out var value)
            ? value
            : throw new Refusal($"{option} cannot be '{text}': it takes {Names<TEnum>()}.");

    public static string Names<TEnum>()
        where TEnum : struct, Enum =>
        string.Join(", ", Enum.GetValues<TEnum>().Select(Picklists.WireNames<TEnum>.Of));
}

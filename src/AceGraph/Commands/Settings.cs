using System.Globalization;
using AceGraph.Api;
using AceGraph.Auth;
using AceGraph.Data;
using AceGraph.Messages;
using AceGraph.Support;
using AceGraph.Webhooks;
using Microsoft.Data.Sqlite;

namespace AceGraph.Commands;

/// <summary>The configuration, read once before anything starts. What cannot work is refused by name, and so is what nothing reads.</summary>
public sealed class Settings
{
    public const string EnvironmentPrefix = "AceGraph__";

    /// <summary>What ASP.NET Core itself reads.</summary>
    private static readonly string[] OfTheFramework = ["Logging", "Kestrel", "AllowedHosts"];

    private static readonly string[] Sections = ["Database", AuthOptions.Section, LimitOptions.Section, MailOptions.Section, ResourceList.Section, WebhookOptions.Section];
    private static readonly string[] Values = ["Explorer", .. typeof(ApiOptions).GetProperties().Select(p => p.Name)];

    /// <exception cref="Refusal">A setting cannot work.</exception>
    public Settings(IConfiguration configuration)
    {
        var strange = configuration.GetChildren().Select(c => c.Key)
            .Except([.. OfTheFramework, .. Sections, .. Values], StringComparer.OrdinalIgnoreCase).FirstOrDefault();
        if (strange is not null)
            throw new Refusal($"{strange} is no setting; there are {string.Join(", ", [.. Sections, .. Values])}.");
        Database = Read<DatabaseOptions>(configuration, "Database");
        Auth = Read<AuthOptions>(configuration, AuthOptions.Section);
        Resources = ResourceList.Read(configuration);
        var smtp = Read<SmtpOptions>(configuration, SmtpOptions.Section);
        Mail = Read<MailOptions>(configuration, MailOptions.Section);
        Mail.Smtp = smtp;
        Mail.Check();
        Webhooks = Read<WebhookOptions>(configuration, WebhookOptions.Section);
        CheckLimits(Read<LimitOptions>(configuration, LimitOptions.Section));
        foreach (var property in typeof(ApiOptions).GetProperties())
            Value(configuration, property.Name, property.PropertyType);
        Value(configuration, "Explorer", typeof(bool));
        PublicUrl = configuration[nameof(ApiOptions.PublicUrl)];
        CheckPublicUrl(PublicUrl);
        CheckDatabase();
    }

    public DatabaseOptions Database { get; }

    public AuthOptions Auth { get; }

    public MailOptions Mail { get; }

    public ResourceList Resources { get; }

    public string? PublicUrl { get; }

    public WebhookOptions Webhooks { get; }

    /// <summary>For a command that runs no server.</summary>
    /// <exception cref="Refusal">A setting cannot work.</exception>
    public static Settings Load()
    {
        var configuration = new ConfigurationManager();
        AddSources(configuration, new Dictionary<string, string?>());
        return new Settings(configuration);
    }

    /// <summary>Sources in rising order: the file beside the executable, that of the current folder, the environment, then <paramref name="last"/>.</summary>
    /// <exception cref="Refusal">A file cannot be read.</exception>
    public static void AddSources(ConfigurationManager configuration, IReadOnlyDictionary<string, string?> last)
    {
        try
        {
            configuration.AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true);
            configuration.AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true);
            configuration.AddEnvironmentVariables(EnvironmentPrefix);
            configuration.AddInMemoryCollection(last);
        }
        catch (InvalidDataException e)
        {
            throw new Refusal($"{e.Message} {e.InnerException?.Message}: put it right, or remove the file.", e);
        }
    }

    public string ConnectionString(DataFolder folder) =>
        Database.ConnectionString ?? new SqliteConnectionStringBuilder { DataSource = folder.DatabaseFile }.ToString();

    private static T Read<T>(IConfiguration configuration, string name)
        where T : new()
    {
        var section = configuration.GetSection(name);
        var known = typeof(T).GetProperties().Where(p => p.CanWrite).ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);
        if (section.Value is { Length: > 0 })
            throw new Refusal($"{name} is a section, not a value: set {string.Join(", ", known.Keys.Select(k => $"{name}:{k}"))}.");
        foreach (var child in section.GetChildren())
        {
            if (!known.TryGetValue(child.Key, out var property))
                throw new Refusal($"{child.Path} is no setting; {name} has {string.Join(", ", known.Keys)}.");
            Value(configuration, child.Path, property.PropertyType);
        }

        return section.Get<T>() ?? new T();
    }

    private static void Value(IConfiguration configuration, string path, Type type)
    {
        try
        {
            configuration.GetValue(type, path);
        }
        catch (InvalidOperationException e)
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            var wanted = type.IsEnum ? string.Join(", ", Enum.GetNames(type)) : type == typeof(bool) ? "true or false" : "a number";
            throw new Refusal($"{path} cannot be '{configuration[path]}': it takes {wanted}.", e);
        }
    }

    private static void CheckLimits(LimitOptions limits)
    {
        if (typeof(LimitOptions).GetProperties().FirstOrDefault(limit => limit.GetValue(limits) is <= 0) is { } wrong)
            throw new Refusal($"{LimitOptions.Section}:{wrong.Name} cannot be {wrong.GetValue(limits)}: it takes a number above 0.");
    }

    private static void CheckPublicUrl(string? address)
    {
        if (!string.IsNullOrEmpty(address) && !PublicAddress.TryRead(address, out _))
            throw new Refusal($"PublicUrl cannot be '{address}': it takes the address that callers reach the server at, such as https://acegraph.example.");
    }

    private void CheckDatabase()
    {
        if (!Database.Provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
            throw new Refusal($"Database:Provider cannot be '{Database.Provider}': it takes Sqlite.");
        if (Database.Server is < 0 or > 1023)
            throw new Refusal(string.Create(
                CultureInfo.InvariantCulture, $"Database:Server cannot be {Database.Server}: it takes a number from 0 to 1023."));
        try
        {
            _ = new SqliteConnectionStringBuilder(Database.ConnectionString);
        }
        catch (ArgumentException e)
        {
            throw new Refusal($"Database:ConnectionString cannot be read ({e.Message}): write it like 'Data Source=acegraph.db'.", e);
        }
    }
}

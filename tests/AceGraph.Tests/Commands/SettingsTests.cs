using AceGraph.Commands;
using AceGraph.Tests.Harness;

namespace AceGraph.Tests.Commands;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Database:Provider", "Postgres")]
    [InlineData("Database:Provider", "Oracle")]
    [InlineData("Database:ConnectionString", "Nonsense=1")]
    [InlineData("Database:Server", "1024")]
    [InlineData("Database:Server", "-1")]
    [InlineData("Database:Server", "first")]
    [InlineData("Database:Conection", "x")]
    [InlineData("Limits:Depth", "0")]
    [InlineData("Limits:Depth", "deep")]
    [InlineData("Limits:Depht", "15")]
    [InlineData("Auth:Audiense", "x")]
    [InlineData("Auth:BuiltIn", "perhaps")]
    [InlineData("Introspection", "Sometimes")]
    [InlineData("Explorer", "maybe")]
    [InlineData("PublicUrl", "acegraph.example")]
    [InlineData("PublicUrl", "ftp://acegraph.example")]
    [InlineData("PublicUrl", "https://acegraph.example/?a=b")]
    [InlineData("PublicUrl", "https://user:secret@acegraph.example")]
    [InlineData("Resources", "https://example.com/")]
    [InlineData("Resources:0:Link", "https://example.com/")]
    [InlineData("Mail:Form", "a@b.example")]
    [InlineData("Mail:From", "nobody")]
    [InlineData("Mail:Support", "help desk")]
    [InlineData("Mail:Smtp", "mail.example")]
    [InlineData("Mail:Smtp:Hots", "mail.example")]
    [InlineData("Mail:Smtp:Port", "smtp")]
    [InlineData("Mail:Smtp:Security", "Ssl")]
    [InlineData("Databse:Provider", "Sqlite")]
    public void SettingThatCannotWork_IsRefusedByName(string name, string value)
    {
        var refusal = Refuse((name, value), ("Auth:BuiltIn", name == "Auth:BuiltIn" ? value : "true"));
        Assert.StartsWith(name.StartsWith("Databse") ? "Databse " : name + " ", refusal.Message);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Theory]
    [InlineData("Resources:0:Title", null, "https://example.com/")]
    [InlineData("Resources:0:Title", " ", "https://example.com/")]
    [InlineData("Resources:0:Url", "Guide", null)]
    [InlineData("Resources:0:Url", "Guide", "/guide")]
    [InlineData("Resources:0:Url", "Guide", "javascript:alert(1)")]
    public void ResourceThatCannotWork_IsRefusedByName(string named, string? title, string? url)
    {
        var refusal = Refuse(("Resources:0:Title", title), ("Resources:0:Url", url), ("Auth:BuiltIn", "true"));
        Assert.StartsWith(named + " ", refusal.Message);
    }

    [Theory]
    [InlineData("Mail:From", null, "25", null, null, null)]
    [InlineData("Mail:Smtp:Port", "a@b.example", "0", null, null, null)]
    [InlineData("Mail:Smtp:Port", "a@b.example", "65536", null, null, null)]
    [InlineData("Mail:Smtp:User", "a@b.example", "25", "user", null, null)]
    [InlineData("Mail:Smtp:User", "a@b.example", "25", null, "password", null)]
    [InlineData("Mail:Smtp:Security", "a@b.example", "25", "user", "password", "None")]
    public void MailServerThatCannotWork_IsRefusedByName(string named, string? from, string port, string? user, string? password, string? security)
    {
        var refusal = Refuse(
            ("Mail:Smtp:Host", "mail.example"), ("Mail:From", from), ("Mail:Smtp:Port", port), ("Mail:Smtp:User", user),
            ("Mail:Smtp:Password", password), ("Mail:Smtp:Security", security), ("Auth:BuiltIn", "true"));
        Assert.StartsWith(named + " ", refusal.Message);
    }

    [Theory]
    [InlineData("Auth:Authority", null, null, null)]
    [InlineData("Auth:Authority", null, null, "false")]
    [InlineData("Auth:Audience", "https://id.example", null, null)]
    [InlineData("Auth:Authority", "http://id.example", "a", null)]
    [InlineData("Auth:Authority", "id.example", "a", null)]
    [InlineData("Auth:BuiltIn", "https://id.example", "a", "true")]
    public void IssuerThatCannotWork_IsRefusedByName(string named, string? authority, string? audience, string? builtIn)
    {
        var refusal = Refuse(("Auth:Authority", authority), ("Auth:Audience", audience), ("Auth:BuiltIn", builtIn));
        Assert.StartsWith(named + " ", refusal.Message);
    }

    [Theory]
    [InlineData("Development", false)]
    [InlineData("Production", true)]
    public async Task BuiltInIssuer_IsOnByItselfLocally(string environment, bool isDemo)
    {
        using var folder = new TemporaryFolder();
        await using var app = ServerHost.Build(new ServerOptions(folder.Path, TimeProvider.System) { Environment = environment, IsDemo = isDemo });
        Assert.True(File.Exists(Path.Combine(folder.Path, "keys", "issuer.pem")));
    }

    [Fact]
    public async Task Authority_LeavesNoKeyBehind()
    {
        using var folder = new TemporaryFolder();
        var settings = new Dictionary<string, string?> { ["Auth:Authority"] = "https://id.example", ["Auth:Audience"] = "a" };
        var options = new ServerOptions(folder.Path, TimeProvider.System) { Environment = "Development", Settings = settings };
        await using var app = ServerHost.Build(options);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "keys")));
    }

    [Theory]
    [InlineData("not a key")]
    [InlineData("")]
    public void KeyThatIsNone_IsRefusedByFile(string pem)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "keys", "issuer.pem");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, pem);
        var refusal = Assert.Throws<Refusal>(() => Build(folder, ("Auth:BuiltIn", "true")));
        Assert.Contains(file, refusal.Message);
    }

    private static Refusal Refuse(params (string Name, string? Value)[] settings)
    {
        using var folder = new TemporaryFolder();
        return Assert.Throws<Refusal>(() => Build(folder, settings));
    }

    private static void Build(TemporaryFolder folder, params (string Name, string? Value)[] settings)
    {
        var values = settings.DistinctBy(s => s.Name).Where(s => s.Value is not null).ToDictionary(s => s.Name, s => s.Value);
        ServerHost.Build(new ServerOptions(folder.Path, TimeProvider.System) { Environment = "Production", Settings = values });
    }
}

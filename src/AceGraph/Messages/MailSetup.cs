using AceGraph.Data;
using AceGraph.Messages.Digests;

namespace AceGraph.Messages;

/// <summary>Puts together what writes mails and what sends them; <see cref="MailService"/> is for a server alone.</summary>
public static class MailSetup
{
    public static void AddMail(this IServiceCollection services, MailOptions options, DataFolder folder, string? publicUrl)
    {
        services.AddSingleton(options);
        services.AddSingleton(new MailLinks(publicUrl));
        services.AddSingleton<MailBell>();
        services.AddSingleton<ICommitHook, Notices>();
        services.AddSingleton<IMailCarrier>(string.IsNullOrWhiteSpace(options.Smtp.Host)
            ? new MailFolder(string.IsNullOrWhiteSpace(options.Folder) ? Path.Combine(folder.Path, MailFolder.Default) : Path.GetFullPath(options.Folder))
            : new SmtpCarrier(options.Smtp));
        services.AddSingleton<MailSender>();
        services.AddSingleton<DigestWriter>();
    }
}

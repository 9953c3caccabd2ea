using System.Net;
using MimeKit;

namespace AceGraph.Messages;

/// <summary>The section <c>Mail</c> of the configuration: a mail server, or a folder where there is none.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    private const string Local = "acegraph@localhost";

    /// <summary>The mail server; without a host every mail becomes a file in <see cref="Folder"/>.</summary>
    public SmtpOptions Smtp { get; set; } = new();

    /// <summary>Where mails are written as <c>.eml</c> files; <c>mail</c> in the data folder where absent.</summary>
    public string? Folder { get; set; }

    /// <summary>The address that mails are sent from.</summary>
    public string? From { get; set; }

    /// <summary>Where support tickets go; <see cref="From"/> where absent.</summary>
    public string? Support { get; set; }

    public MailboxAddress Sender => MailboxAddress.Parse(Value(From) ?? Local);

    public string SupportAddress => MailboxAddress.Parse(Value(Support) ?? Value(From) ?? Local).Address;

    /// <exception cref="Refusal">A setting cannot work.</exception>
    public void Check()
    {
        CheckAddress(nameof(From), From);
        CheckAddress(nameof(Support), Support);
        if (Value(Smtp.Host) is null)
            return;
        if (Value(From) is null)
            throw new Refusal($"{Section}:{nameof(From)} is missing: with {SmtpOptions.Section}:{nameof(Smtp.Host)}, give the address that mails are sent from.");
        if (Smtp.Port is < IPEndPoint.MinPort + 1 or > IPEndPoint.MaxPort)
            throw new Refusal($"{SmtpOptions.Section}:{nameof(Smtp.Port)} cannot be {Smtp.Port}: it takes a number from 1 to {IPEndPoint.MaxPort}.");
        if (Value(Smtp.User) is null != Value(Smtp.Password) is null)
            throw new Refusal($"{SmtpOptions.Section}:{nameof(Smtp.User)} goes with {SmtpOptions.Section}:{nameof(Smtp.Password)}: set both, or neither.");
        if (Value(Smtp.User) is not null && Smtp.Security == MailSecurity.None)
            throw new Refusal($"{SmtpOptions.Section}:{nameof(Smtp.Security)} cannot be None with a password, which would be sent in the clear: take StartTls or Tls.");
    }

    private static string? Value(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static void CheckAddress(string name, string? address)
    {
        if (Value(address) is not null && !(MailboxAddress.TryParse(address, out var mailbox) && mailbox.Domain.Length > 0))
            throw new Refusal($"{Section}:{name} cannot be '{address}': it takes a mail address, such as acegraph@example.com.");
    }
}

/// <summary>The section <c>Mail:Smtp</c>.</summary>
public sealed class SmtpOptions
{
    public const string Section = $"{MailOptions.Section}:Smtp";

    private const int Submission = 587;

    public string? Host { get; set; }

    public int Port { get; set; } = Submission;

    public string? User { get; set; }

    public string? Password { get; set; }

    public MailSecurity Security { get; set; } = MailSecurity.StartTls;
}

/// <summary>How the line to the mail server is kept from being read.</summary>
public enum MailSecurity
{
    None,

    /// <summary>Begins in the clear, and sends nothing before it is encrypted.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte, mostly on port 465.</summary>
    Tls,
}

using System.Text.Json.Serialization;
using AceGraph.Contracts;
using AceGraph.Picklists;

namespace AceGraph.Opportunities;

/// <summary>The end customer of an opportunity or a lead.</summary>
public sealed class Customer
{
    public string? CompanyName { get; set; }
    public string? Website { get; set; }

    /// <summary>Host name of the website, lower case, without <c>www.</c>, in punycode; set whenever the website is.</summary>
    public string? Domain { get; set; }
    public Industry? Industry { get; set; }
    public string? OtherIndustry { get; set; }
    public string? AwsAccountId { get; set; }
    public string? Duns { get; set; }
    public Address Address { get; set; } = new();
    public Contact Contact { get; set; } = new();
}

[SchemaType]
public sealed class Address
{
    public Country? Country { get; set; }

    /// <summary>In the US the text of a <see cref="UsState"/> where it is one; elsewhere as typed.</summary>
    public string? StateOrRegion { get; set; }
    public string? City { get; set; }
    public string? PostalCode { get; set; }
    public string? Street { get; set; }
}

[SchemaType]
public sealed class Contact
{
    public string? FirstName { get; set; }
    public string? LastName { get; set; }
    public string? Title { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }

    [JsonIgnore]
    public bool IsEmpty => FirstName is null && LastName is null && Title is null && Email is null && Phone is null;
}

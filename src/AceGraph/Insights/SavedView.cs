namespace AceGraph.Insights;

/// <summary>A named list of opportunities: a filter and an order.</summary>
public sealed class SavedView
{
    /// <summary>The built-in ones have the first numbers.</summary>
    public long Id { get; set; }

    /// <summary>Whose it is.</summary>
    public long UserId { get; set; }

    /// <summary>What a tab shows.</summary>
    public string Name { get; set; } = "";

    /// <summary>An OpportunityFilter as JSON.</summary>
    public string Filter { get; set; } = "{}";

    /// <summary>An OpportunityOrder as JSON; null: the default.</summary>
    public string? OrderBy { get; set; }

    /// <summary>Those that every viewer has (rules, section 11).</summary>
    public static IReadOnlyList<SavedView> BuiltIn { get; } =
    [
        Of(1, "Validated opportunities", """{"statuses": ["APPROVED"], "origins": ["PARTNER_REFERRAL"]}"""),
        Of(2, "Action required", """{"statuses": ["ACTION_REQUIRED"]}"""),
        Of(3, "Update due", """{"updateDue": true}""", """{"field": "UPDATED_AT", "direction": "ASC"}"""),
        Of(4, "Slipped", """{"slipped": true}""", """{"field": "TARGET_CLOSE_DATE", "direction": "ASC"}"""),
        Of(5, "AWS referrals", """{"origins": ["AWS_REFERRAL"]}"""),
    ];

    private static SavedView Of(long id, string name, string filter, string? orderBy = null) => new() { Id = id, Name = name, Filter = filter, OrderBy = orderBy };
}

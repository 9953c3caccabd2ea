using System.Globalization;
using System.Text;

namespace AceGraph.Benchmarks.Imports;

/// <summary>A file of deals with different customers that can all be submitted; every other one asks for it.</summary>
internal static class ImportFileText
{
    private const string Headings =
        "Partner CRM Unique Identifier,Partner Project Title,Customer Company Name,Customer Website,Country,State,City,Postal Code,Industry Vertical,Customer Business Problem,"
        + "Use Case,Delivery Model,Sales Activities,Partner primary need from AWS,Solution offered,AWS products,Estimated AWS Monthly Recurring Revenue,"
        + "Estimated AWS Monthly Recurring Revenue Currency,Target Close Date,Opportunity Type,Stage,Customer First Name,Customer Last Name,Customer Email,Submit\r\n";

    public static byte[] Of(int rows)
    {
        var text = new StringBuilder(Headings);
        for (var i = 0; i < rows; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"CRM-{i},Deal number {i},Company {i} Inc,https://www.customer{i}.example,United States,Ohio,Columbus,43004,Retail,\"The customer number {i} needs a new shop, which scales with the season.\",");
            text.Append(
                CultureInfo.InvariantCulture,
                $"Containers & Serverless,SaaS or PaaS,Initialized discussions with customer,Co-Sell - Technical Consultation,Lens,AWSLambda,{1000 + i},USD,2099-01-31,Net New Business,Qualified,");
            text.Append(CultureInfo.InvariantCulture, $"Ann,Number{i},ann{i}@customer{i}.example,{(i % 2 == 0 ? "Yes" : "")}\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}

using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AceGraph.Opportunities;

internal static class CustomerMapping
{
    public static void Map(ComplexPropertyBuilder<Customer> customer)
    {
        customer.ComplexProperty(c => c.Address);
        customer.ComplexProperty(c => c.Contact, contact => contact.Ignore(c => c.IsEmpty));
    }
}

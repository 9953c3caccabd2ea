using System.ComponentModel;
using AceGraph.Contracts;

namespace AceGraph.Picklists;

[Picklist]
[Description("A state or territory of the United States.")]
public enum UsState
{
    [Label("Alabama")]
    [Description("Alabama, a state of the United States; postal code letters AL.")]
    Alabama,

    [Label("Alaska")]
    [Description("Alaska, a state of the United States; postal code letters AK.")]
    Alaska,

    [Label("American Samoa")]
    [Description("American Samoa, a territory of the United States; postal code letters AS.")]
    AmericanSamoa,

    [Label("Arizona")]
    [Description("Arizona, a state of the United States; postal code letters AZ.")]
    Arizona,

    [Label("Arkansas")]
    [Description("Arkansas, a state of the United States; postal code letters AR.")]
    Arkansas,

    [Label("California")]
    [Description("California, a state of the United States; postal code letters CA.")]
    California,

    [Label("Colorado")]
    [Description("Colorado, a state of the United States; postal code letters CO.")]
    Colorado,

    [Label("Connecticut")]
    [Description("Connecticut, a state of the United States; postal code letters CT.")]
    Connecticut,

    [Label("Delaware")]
    [Description("Delaware, a state of the United States; postal code letters DE.")]
    Delaware,

    [Label("Dist. of Columbia")]
    [Description("The District of Columbia, the federal district; postal code letters DC.")]
    DistOfColumbia,

    [Label("Federated States of Micronesia")]
    [Description("Federated States of Micronesia, a state in free association with the United States; postal code letters FM.")]
    FederatedStatesOfMicronesia,

    [Label("Florida")]
    [Description("Florida, a state of the United States; postal code letters FL.")]
    Florida,

    [Label("Georgia")]
    [Description("Georgia, a state of the United States; postal code letters GA.")]
    Georgia,

    [Label("Guam")]
    [Description("Guam, a territory of the United States; postal code letters GU.")]
    Guam,

    [Label("Hawaii")]
    [Description("Hawaii, a state of the United States; postal code letters HI.")]
    Hawaii,

    [Label("Idaho")]
    [Description("Idaho, a state of the United States; postal code letters ID.")]
    Idaho,

    [Label("Illinois")]
    [Description("Illinois, a state of the United States; postal code letters IL.")]
    Illinois,

    [Label("Indiana")]
    [Description("Indiana, a state of the United States; postal code letters IN.")]
    Indiana,

    [Label("Iowa")]
    [Description("Iowa, a state of the United States; postal code letters IA.")]
    Iowa,

    [Label("Kansas")]
    [Description("Kansas, a state of the United States; postal code letters KS.")]
    Kansas,

    [Label("Kentucky")]
    [Description("Kentucky, a state of the United States; postal code letters KY.")]
    Kentucky,

    [Label("Louisiana")]
    [Description("Louisiana, a state of the United States; postal code letters LA.")]
    Louisiana,

    [Label("Maine")]
    [Description("Maine, a state of the United States; postal code letters ME.")]
    Maine,

    [Label("Marshall Islands")]
    [Description("Marshall Islands, a state in free association with the United States; postal code letters MH.")]
    MarshallIslands,

    [Label("Maryland")]
    [Description("Maryland, a state of the United States; postal code letters MD.")]
    Maryland,

    [Label("Massachusetts")]
    [Description("Massachusetts, a state of the United States; postal code letters MA.")]
    Massachusetts,

    [Label("Michigan")]
    [Description("Michigan, a state of the United States; postal code letters MI.")]
    Michigan,

    [Label("Minnesota")]
    [Description("Minnesota, a state of the United States; postal code letters MN.")]
    Minnesota,

    [Label("Mississippi")]
    [Description("Mississippi, a state of the United States; postal code letters MS.")]
    Mississippi,

    [Label("Missouri")]
    [Description("Missouri, a state of the United States; postal code letters MO.")]
    Missouri,

    [Label("Montana")]
    [Description("Montana, a state of the United States; postal code letters MT.")]
    Montana,

    [Label("Nebraska")]
    [Description("Nebraska, a state of the United States; postal code letters NE.")]
    Nebraska,

    [Label("Nevada")]
    [Description("Nevada, a state of the United States; postal code letters NV.")]
    Nevada,

    [Label("New Hampshire")]
    [Description("New Hampshire, a state of the United States; postal code letters NH.")]
    NewHampshire,

    [Label("New Jersey")]
    [Description("New Jersey, a state of the United States; postal code letters NJ.")]
    NewJersey,

    [Label("New Mexico")]
    [Description("New Mexico, a state of the United States; postal code letters NM.")]
    NewMexico,

    [Label("New York")]
    [Description("New York, a state of the United States; postal code letters NY.")]
    NewYork,

    [Label("North Carolina")]
    [Description("North Carolina, a state of the United States; postal code letters NC.")]
    NorthCarolina,

    [Label("North Dakota")]
    [Description("North Dakota, a state of the United States; postal code letters ND.")]
    NorthDakota,

    [Label("Northern Mariana Islands")]
    [Description("Northern Mariana Islands, a territory of the United States; postal code letters MP.")]
    NorthernMarianaIslands,

    [Label("Ohio")]
    [Description("Ohio, a state of the United States; postal code letters OH.")]
    Ohio,

    [Label("Oklahoma")]
    [Description("Oklahoma, a state of the United States; postal code letters OK.")]
    Oklahoma,

    [Label("Oregon")]
    [Description("Oregon, a state of the United States; postal code letters OR.")]
    Oregon,

    [Label("Palau")]
    [Description("Palau, a state in free association with the United States; postal code letters PW.")]
    Palau,

    [Label("Pennsylvania")]
    [Description("Pennsylvania, a state of the United States; postal code letters PA.")]
    Pennsylvania,

    [Label("Puerto Rico")]
    [Description("Puerto Rico, a territory of the United States; postal code letters PR.")]
    PuertoRico,

    [Label("Rhode Island")]
    [Description("Rhode Island, a state of the United States; postal code letters RI.")]
    RhodeIsland,

    [Label("South Carolina")]
    [Description("South Carolina, a state of the United States; postal code letters SC.")]
    SouthCarolina,

    [Label("South Dakota")]
    [Description("South Dakota, a state of the United States; postal code letters SD.")]
    SouthDakota,

    [Label("Tennessee")]
    [Description("Tennessee, a state of the United States; postal code letters TN.")]
    Tennessee,

    [Label("Texas")]
    [Description("Texas, a state of the United States; postal code letters TX.")]
    Texas,

    [Label("Utah")]
    [Description("Utah, a state of the United States; postal code letters UT.")]
    Utah,

    [Label("Vermont")]
    [Description("Vermont, a state of the United States; postal code letters VT.")]
    Vermont,

    [Label("Virginia")]
    [Description("Virginia, a state of the United States; postal code letters VA.")]
    Virginia,

    [Label("Virgin Islands")]
    [Description("Virgin Islands, a territory of the United States; postal code letters VI.")]
    VirginIslands,

    [Label("Washington")]
    [Description("Washington, a state of the United States; postal code letters WA.")]
    Washington,

    [Label("West Virginia")]
    [Description("West Virginia, a state of the United States; postal code letters WV.")]
    WestVirginia,

    [Label("Wisconsin")]
    [Description("Wisconsin, a state of the United States; postal code letters WI.")]
    Wisconsin,

    [Label("Wyoming")]
    [Description("Wyoming, a state of the United States; postal code letters WY.")]
    Wyoming,

    [Label("APO/AE")]
    [Description("Military mail by way of Europe, Africa, Canada and the Middle East.")]
    ApoAe,

    [Label("AFO/FPO")]
    [Description("Military mail to air force and fleet post offices.")]
    AfoFpo,

    [Label("FPO, AP")]
    [Description("Military mail to fleet post offices in the Pacific.")]
    FpoAp,
}

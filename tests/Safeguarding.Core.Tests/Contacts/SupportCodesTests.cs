using NodaTime;
using Safeguarding.Support;

namespace Safeguarding.Tests.Contacts;

public class SupportCodesTests
{
    [Fact]
    public void Every_code_is_read_back()
    {
        foreach (var code in SupportCodes.Audiences)
            Assert.Equal(code, SupportCodes.TryParse(code, out ContactAudience value) ? value.ToCode() : null);
        foreach (var code in SupportCodes.Routes)
            Assert.Equal(code, SupportCodes.TryParse(code, out RouteKind value) ? value.ToCode() : null);
        foreach (var code in SupportCodes.BankHolidays)
            Assert.Equal(code, SupportCodes.TryParse(code, out BankHolidayHours value) ? value.ToCode() : null);
        foreach (var state in Enum.GetValues<ContactState>().Skip(1))
            Assert.Equal(state, SupportCodes.TryParse(state.ToCode(), out ContactState value) ? value : default);
        foreach (var duty in Enum.GetValues<HostDuty>().Skip(1))
            Assert.Equal(duty, SupportCodes.TryParse(duty.ToCode(), out HostDuty value) ? value : default);
        Assert.Equal(7, SupportCodes.DaysOfWeek.Count);
        Assert.True(SupportCodes.TryParse("sunday", out IsoDayOfWeek day) && day == IsoDayOfWeek.Sunday);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("none")]
    [InlineData("Child")]
    public void Anything_else_is_not(string? text)
    {
        Assert.False(SupportCodes.TryParse(text, out ContactAudience _));
        Assert.False(SupportCodes.TryParse(text, out RouteKind _));
        Assert.False(SupportCodes.TryParse(text, out ContactState _));
        Assert.False(SupportCodes.TryParse(text, out HostDuty _));
        Assert.False(SupportCodes.TryParse(text, out BankHolidayHours _));
        Assert.False(SupportCodes.TryParse(text, out IsoDayOfWeek _));
        Assert.Null(ContactAudience.None.ToCode());
    }

    [Fact]
    public void Ids_and_needs_are_codes()
    {
        Assert.True(ContactId.TryParse("x-own", out var id) && id.IsHostCode && id.ToString() == "x-own");
        Assert.False(ContactId.TryParse("No id", out id));
        Assert.Equal("", id.Value);
        Assert.Throws<FormatException>(() => ContactId.Parse("-"));
        Assert.True(NeedCode.TryParse("fraud", out var need) && !need.IsHostCode && need.ToString() == "fraud");
        Assert.False(NeedCode.TryParse(null, out need));
        Assert.Equal("", need.Value);
        Assert.Throws<FormatException>(() => NeedCode.Parse("a--b"));
    }
}

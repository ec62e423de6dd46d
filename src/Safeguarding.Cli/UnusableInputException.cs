namespace Safeguarding.Cli;

/// <summary>Arguments or input that can't be used; the message is the one line the user gets, and the exit code is 2.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);

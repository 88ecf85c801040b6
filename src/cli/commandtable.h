#pragma once

#include "cli/clicontext.h"

#include <QList>
#include <QStringList>

class QCommandLineParser;

namespace Pistis {

struct CliCommand
{
    const char *name;
    const char *usage; // what follows the name, for the list of commands
    int (*run)(CliContext &context, const QStringList &args); // args: what follows the name, without global options
};

const QList<CliCommand> &cliCommands();

// Takes the global options out of args, wherever they stand, finds the command and runs it.
int runCli(QStringList args, CliContext context);

// Parses the arguments of one command; false after a message on context.err (exit code Usage).
bool parseArguments(QCommandLineParser &parser, const QString &command, const QStringList &args, CliContext &context);

} // namespace Pistis

#include "cli/fieldscommand.h"

#include "app/customfieldservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Pistis {

int runFields(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    for (const QString &name : { u"add"_s, u"type"_s, u"values"_s })
        parser.addOption({ name, {}, name });
    if (!parseArguments(parser, u"fields"_s, args, context))
        return Usage;
    const bool adds = parser.isSet(u"add"_s);
    const auto type = parser.isSet(u"type"_s) ? fieldTypeOf(parser.value(u"type"_s)) : FieldType::Text;
    if (!type || !parser.positionalArguments().isEmpty()
        || (!adds && (parser.isSet(u"type"_s) || parser.isSet(u"values"_s)))) {
        context.err << "pistis-cli fields " << fieldsUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    if (const int code = book.open(adds ? CliBook::Use::Change : CliBook::Use::Read); code != Done)
        return code;
    if (adds) {
        const auto added = awaited(CustomFieldService(book.store())
                                       .add({ .name = parser.value(u"add"_s),
                                           .type = *type,
                                           .choices = parser.value(u"values"_s).split(u'|', Qt::SkipEmptyParts) }));
        if (!added)
            return failed(context, added.error());
    }
    const auto fields = awaited(CustomFieldService(book.store()).fields());
    if (!fields)
        return failed(context, fields.error());
    for (const CustomField &field : *fields) {
        const bool chooses = field.type == FieldType::Choice;
        context.out << field.name << '\t' << wordOf(field.type) << '\t'
                    << (chooses ? field.choices.join(u'|') : QString()) << '\n';
    }
    context.out.flush();
    return Done;
}

int runSetField(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments); // a number may be -5
    if (!parseArguments(parser, u"set-field"_s, args, context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 3) {
        context.err << "pistis-cli set-field " << setFieldUsage << Qt::endl;
        return Usage;
    }
    CliBook book(context);
    const auto customer = book.changedCustomer(words[0]);
    if (const int *code = std::get_if<int>(&customer))
        return *code;
    const auto done
        = awaited(CustomFieldService(book.store()).setValues(std::get<QUuid>(customer), { { words[1], words[2] } }));
    return done ? int(Done) : failed(context, done.error());
}

} // namespace Pistis

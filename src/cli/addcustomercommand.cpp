#include "cli/addcustomercommand.h"

#include "app/bookservice.h"
#include "app/customerservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "core/folds.h"
#include "core/greekfold.h"
#include "exchange/daytext.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // What the options say of the customer by themselves; or the fault of the first that cannot be read.
    std::variant<Customer, Fault> customerIn(const QCommandLineParser &parser, const QString &name)
    {
        const auto fault = [](Fault::Reason reason, const QString &text) {
            return Fault { .file = u"add-customer"_s, .reason = reason, .text = text };
        };
        Customer customer { .name = name,
            .kind = parser.isSet(u"person"_s) ? CustomerKind::Person : CustomerKind::Organisation,
            .stage = parser.isSet(u"prospect"_s) ? Stage::Prospect : Stage::Current,
            .region = parser.value(u"region"_s),
            .note = parser.value(u"note"_s) };
        if (const QString word = parser.value(u"rating"_s); parser.isSet(u"rating"_s)) {
            const auto rating = ratingOf(word.toUpper());
            if (!rating)
                return fault(Fault::Reason::BadWord, word);
            customer.rating = *rating;
        }
        if (const QString days = parser.value(u"rhythm"_s); parser.isSet(u"rhythm"_s)) {
            bool isNumber = false;
            customer.cadenceDays = days.toInt(&isNumber);
            if (!isNumber || customer.cadenceDays < 1)
                return fault(Fault::Reason::BadWord, days);
        }
        if (const QString day = parser.value(u"first-contact"_s); parser.isSet(u"first-contact"_s)) {
            customer.firstContact = writtenDay(day);
            if (!customer.firstContact.isValid())
                return fault(Fault::Reason::BadDate, day);
        }
        return customer;
    }

    QList<Contact> contactsIn(const QCommandLineParser &parser)
    {
        QList<Contact> contacts;
        if (parser.isSet(u"phone"_s))
            contacts.append({ .kind = ContactKind::Phone, .value = parser.value(u"phone"_s) });
        if (parser.isSet(u"email"_s))
            contacts.append({ .kind = ContactKind::Email, .value = parser.value(u"email"_s) });
        return contacts;
    }

    // The segment of this name, or null where it is a new one.
    Result<QUuid> segmentNamed(Store &store, const QString &name)
    {
        const auto segments = awaited(BookService(store).segments());
        if (!segments)
            return segments.error();
        const auto found = std::ranges::find(
            *segments, greekFold(name), [](const Segment &segment) { return greekFold(segment.name); });
        return found == segments->end() ? QUuid() : found->id;
    }

} // namespace

int runAddCustomer(CliContext &context, const QStringList &args)
{
    QCommandLineParser parser;
    for (const QString &option : { u"segment"_s, u"owner"_s, u"region"_s, u"rating"_s, u"rhythm"_s, u"first-contact"_s,
             u"phone"_s, u"email"_s, u"note"_s })
        parser.addOption({ option, {}, option });
    for (const QString &option : { u"person"_s, u"prospect"_s, u"anyway"_s })
        parser.addOption(QCommandLineOption(option));
    if (!parseArguments(parser, u"add-customer"_s, args, context))
        return Usage;
    if (parser.positionalArguments().size() != 1) {
        context.err << "pistis-cli add-customer " << addCustomerUsage << Qt::endl;
        return Usage;
    }
    const QString name = parser.positionalArguments().constFirst();
    auto read = customerIn(parser, name);
    if (const auto *fault = std::get_if<Fault>(&read))
        return failed(context, { *fault });
    Customer customer = std::get<Customer>(read);

    CliBook book(context);
    if (const int code = book.open(CliBook::Use::MakeOrChange); code != Done)
        return code;
    const CustomerService customers(book.store());
    const auto known = awaited(customers.named(name));
    if (!known)
        return failed(context, known.error());
    if (!known->isEmpty() && !parser.isSet(u"anyway"_s))
        return failed(context,
            { Fault { .file = u"add-customer --anyway"_s, .reason = Fault::Reason::KnownCustomer, .text = name } });
    QString newSegment;
    if (const QString segment = parser.value(u"segment"_s); !segment.isEmpty()) {
        const auto found = segmentNamed(book.store(), segment);
        if (!found)
            return failed(context, found.error());
        customer.segment = *found;
        newSegment = found->isNull() ? segment : QString();
    }
    if (parser.isSet(u"owner"_s)) {
        const auto person = book.person(parser.value(u"owner"_s), u"add-customer"_s);
        if (const int *code = std::get_if<int>(&person))
            return *code;
        customer.owner = std::get<QUuid>(person);
    }
    const auto id = awaited(CustomerService(book.store()).add(customer, newSegment, contactsIn(parser)));
    if (!id)
        return failed(context, id.error());
    context.out << "saved " << idText(*id) << Qt::endl;
    return Done;
}

} // namespace Pistis

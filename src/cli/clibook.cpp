#include "cli/clibook.h"

#include "app/accountname.h"
#include "app/bookservice.h"
#include "app/customerservice.h"
#include "core/greekfold.h"
#include "core/importnote.h"
#include "models/errortext.h"
#include "models/faulttext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct CliText
    {
        Q_DECLARE_TR_FUNCTIONS(CliText)
    };

    bool isRecord(const QString &subject)
    {
        return subject == "customer"_L1 || subject == "visit"_L1 || subject == "request"_L1 || subject == "promise"_L1
            || subject == "task"_L1;
    }

} // namespace

int failed(CliContext &context, const Error &error)
{
    context.err << errorText(error) << Qt::endl;
    switch (error.kind) {
    case Error::Kind::NotFound:
        return isRecord(error.subject) ? BadData : NoInput;
    case Error::Kind::Invalid:
    case Error::Kind::Damaged:
        return BadData;
    default:
        return NotDone;
    }
}

int failed(CliContext &context, const QList<Fault> &faults)
{
    for (const Fault &fault : faults)
        context.err << faultText(fault) << '\n';
    context.err.flush();
    const Fault::Reason first = faults.constFirst().reason;
    return first == Fault::Reason::Missing || first == Fault::Reason::Unreadable ? NoInput : BadData;
}

int CliBook::open(Use use)
{
    return opened({ .path = m_context.bookPath(),
        .access = use == Use::Read ? BookOptions::Access::ReadOnly : BookOptions::Access::ReadWrite,
        .createIfMissing = use == Use::MakeOrChange,
        .personName = accountName() });
}

int CliBook::make(const QString &path, quint64 practiceSeed)
{
    if (QFileInfo::exists(path)) {
        m_context.err << CliText::tr("There is already a file %1. It was left as it is.").arg(path) << Qt::endl;
        return NotDone;
    }
    return opened({ .path = path, .personName = accountName(), .practiceSeed = QString::number(practiceSeed) });
}

int CliBook::opened(const BookOptions &options)
{
    const auto opened = awaited(m_store.open(options));
    return opened ? int(Done) : failed(m_context, opened.error());
}

std::variant<QUuid, int> CliBook::customer(const QString &text)
{
    const auto found = awaited(CustomerService(m_store).named(text));
    if (!found)
        return failed(m_context, found.error());
    if (found->size() == 1)
        return found->constFirst().customer.id;
    if (found->isEmpty()) {
        m_context.err << faultReason({ .reason = Fault::Reason::UnknownCustomer, .text = text }) << Qt::endl;
        return int(BadData);
    }
    m_context.err << faultReason({ .reason = Fault::Reason::AmbiguousCustomer, .text = text }) << '\n';
    for (const CustomerSummary &summary : *found)
        m_context.err << summary.customer.id.toString(QUuid::WithoutBraces) << "  "
                      << placed(summary.customer.name, summary.customer.region) << '\n';
    m_context.err.flush();
    return int(BadData);
}

std::variant<QUuid, int> CliBook::person(const QString &text, const QString &command)
{
    const auto persons = awaited(BookService(m_store).persons());
    if (!persons)
        return failed(m_context, persons.error());
    const QUuid id = QUuid::fromString(text);
    QList<Person> found = *persons;
    found.removeIf(
        [&id, folded = greekFold(text)](const Person &one) { return one.id != id && greekFold(one.name) != folded; });
    if (found.size() == 1)
        return found.constFirst().id;
    if (found.isEmpty())
        return failed(m_context, { Fault { .file = command, .reason = Fault::Reason::BadWord, .text = text } });
    m_context.err << CliText::tr("Several people of the book are called “%1”. Give the id of one:").arg(text) << '\n';
    for (const Person &one : found)
        m_context.err << one.id.toString(QUuid::WithoutBraces) << "  " << one.name << '\n';
    m_context.err.flush();
    return int(BadData);
}

std::variant<QUuid, int> CliBook::changedCustomer(const QString &text)
{
    if (const int code = open(Use::Change); code != Done)
        return code;
    return customer(text);
}

} // namespace Pistis

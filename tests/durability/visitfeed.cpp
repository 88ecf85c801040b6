#include "durability/visitfeed.h"

#include "app/customerservice.h"
#include "app/store.h"

using namespace Pistis;
using namespace Qt::StringLiterals;

VisitFeed::VisitFeed(const QString &book, int customers, const QProcessEnvironment &environment)
    : m_customers(customers)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(PISTIS_CLI), { u"--book"_s, book, u"log-visit"_s, u"--stdin"_s });
    if (!m_process.waitForStarted())
        qFatal("cannot start %s", PISTIS_CLI);
}

VisitFeed::~VisitFeed() { kill(); }

void VisitFeed::send(int serial)
{
    m_process.write("Customer " + QByteArray::number(serial % m_customers) + ",call,2026-0"
        + QByteArray::number(1 + serial % 9) + "-1" + QByteArray::number(serial % 10) + '\n');
}

bool VisitFeed::waitForAnswer(int milliseconds)
{
    const qsizetype before = m_saved.size();
    read();
    while (m_saved.size() == before) {
        if (!m_process.waitForReadyRead(milliseconds))
            return false;
        read();
    }
    return true;
}

void VisitFeed::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
    read();
}

bool VisitFeed::finish()
{
    m_process.closeWriteChannel();
    const bool finished = m_process.waitForFinished();
    read();
    return finished && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

void VisitFeed::read()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        m_saved.append(QString::fromLatin1(m_rest.left(end)).section(u' ', 1));
        m_rest.remove(0, end + 1);
    }
}

void makeBook(const QString &path, int customers)
{
    const SystemClock clock;
    Store store(clock);
    const auto wait = [](auto future) {
        future.waitForFinished();
        if (!future.result())
            qFatal("the book cannot be made");
    };
    wait(store.open({ .path = path, .personName = u"Maria"_s }));
    for (int at = 0; at < customers; ++at)
        wait(CustomerService(store).add(
            { .name = u"Customer "_s + QString::number(at), .firstContact = QDate(2025, 1, 1) }));
}

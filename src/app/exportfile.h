#pragma once

#include "app/privatefile.h"
#include "core/exportrequest.h"
#include "core/importreport.h"

#include <memory>

namespace Pistis {

class Sealer;

// The file that an export writes, sealed if so wanted. Remembers the first failure, so that rows can be added without
// asking after each one.
class ExportFile
{
public:
    ExportFile(const ExportRequest &request, ImportProgress &progress);
    ~ExportFile();

    Result<void> open(const QString &nameInside = {}); // else the name of the file itself
    void add(const QByteArray &bytes); // one record
    void addPart(const QByteArray &bytes); // head and tail, which are no records
    bool isStopped(); // cancelled, or the disk is full
    Result<qint64> commit(); // how many records there are

private:
    Result<void> flush();

    const ExportRequest &m_request;
    ImportProgress &m_progress;
    PrivateFile m_file;
    std::unique_ptr<Sealer> m_sealer;
    QByteArray m_waiting;
    Result<void> m_state;
};

} // namespace Pistis

#pragma once

#include "core/doctorreport.h"
#include "core/result.h"

#include <QFuture>

namespace Pistis {

class Store;

// Looks whether a book is sound; changes nothing. What is derived is made anew in a copy and compared.
QFuture<Result<DoctorReport>> examine(Store &store);

} // namespace Pistis

#include "core/base/exception_error.h"

#include <QCoreApplication>

#include <new>
#include <string_view>
#include <system_error>

namespace vignette {

namespace {

bool isLackOfMemory(const std::exception& exception)
{
    if (dynamic_cast<const std::bad_alloc*>(&exception))
        return true;
    // A thread that cannot get its stack.
    if (const auto* system = dynamic_cast<const std::system_error*>(&exception))
        return system->code() == std::errc::resource_unavailable_try_again ||
               system->code() == std::errc::not_enough_memory;
    // LibTorch, CUDA and OpenCV, in this order.
    const std::string_view text = exception.what();
    for (const char* sign : {"can't allocate memory", "out of memory", "Failed to allocate"}) {
        if (text.find(sign) != text.npos)
            return true;
    }
    return false;
}

} // namespace

Error outOfMemory(QString detail)
{
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Base", "The computer has too little free memory for this. Close other "
                                                "programs and try again."),
            std::move(detail)};
}

Error errorOf(const std::exception& exception, QString message)
{
    const QString detail = QString::fromUtf8(exception.what());
    return isLackOfMemory(exception) ? outOfMemory(detail) : Error{ErrorCode::Internal, std::move(message), detail};
}

} // namespace vignette

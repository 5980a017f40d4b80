"""A program that starts a worker, waits for its first answer and is killed."""

import os
import signal
import threading

from editor.messages import Answer
from editor.render_service import RenderService, ServiceState


def main() -> None:
    answered = threading.Event()

    def take(_: Answer | ServiceState) -> None:
        answered.set()

    service = RenderService(take, take)
    service.set_text(1, 1, "a")
    answered.wait()
    print("rendered", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()

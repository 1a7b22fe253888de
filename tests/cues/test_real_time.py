#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One exercise in real time: PulseAudio plays into a sink that nobody hears but us, and Speech Dispatcher speaks through a
module that writes down what it was given and takes its time.

What is heard in the wave is held against the cues, one by one; what was said against what should have been.
"""
import array
import math
import os
import shutil
import subprocess
import tempfile
import time
import unittest

PROGRAM = os.environ["REAL_TIME"]
SOUNDS = os.environ["UNKNOT_SOUNDDIR"]
RATE = 22050
NEEDED = ("pulseaudio", "parec", "speech-dispatcher")

# Half a second for any sentence, so that END comes when it comes.
SYNTH = r"""
GenericExecuteSynth "printf '%s\\n' \'$DATA\' >> {folder}/said.txt; sleep 0.3"
GenericCmdDependency "sleep"
GenericLanguage "en" "en" "utf-8"
AddVoice "en" "MALE1" "en"
DefaultVoice "en"
Debug 0
"""

DAEMON = """
LogLevel 1
DisableAutoSpawn
AddModule "rec" "sd_generic" "rec.conf"
DefaultModule "rec"
DefaultLanguage "en"
"""


def wait_for(condition, seconds=10):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(condition)
        time.sleep(0.02)


class Machine:
    """A computer of its own, with or without something to hear."""

    def __init__(self, sound=True, voice=True):
        self.folder = tempfile.mkdtemp(prefix="unknot-cues-")
        self.processes = []
        runtime = self.folder + "/run"
        os.mkdir(runtime, 0o700)
        self.env = {**os.environ, "HOME": self.folder, "XDG_RUNTIME_DIR": runtime, "XDG_CONFIG_HOME": self.folder + "/config",
                    "PULSE_SERVER": f"unix:{self.folder}/pulse.sock", "CANBERRA_DRIVER": "pulse",
                    "SPEECHD_ADDRESS": f"unix_socket:{self.folder}/speech.sock", "SPEECHD_CMD": "/bin/false", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        if sound:
            self.start_sound()
        if voice:
            self.start_voice()

    def start(self, *words, **more):
        # Sanitizers are for our own program.
        process = subprocess.Popen(words, env=self.env, stdin=subprocess.DEVNULL, **{"stderr": subprocess.DEVNULL, **more})
        self.processes.append(process)
        return process

    def start_sound(self):
        self.start("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm=yes",
                   "-L", f"module-native-protocol-unix socket={self.folder}/pulse.sock auth-anonymous=1",
                   "-L", "module-null-sink sink_name=test", stdout=subprocess.DEVNULL)
        wait_for(lambda: os.path.exists(self.folder + "/pulse.sock"))
        with open(self.folder + "/heard.raw", "wb") as file:
            self.recorder = self.start("parec", "-d", "test.monitor", "--raw", "--format=s16le", f"--rate={RATE}",
                                       "--channels=1", "--latency-msec=20", stdout=file)
        wait_for(lambda: os.path.getsize(self.folder + "/heard.raw") > 0)
        self.recorded_from = time.monotonic() - os.path.getsize(self.folder + "/heard.raw") / 2 / RATE

    def start_voice(self):
        conf = self.folder + "/speech"
        os.makedirs(conf + "/modules")
        for name, text in ("speechd.conf", DAEMON), ("modules/rec.conf", SYNTH.replace("{folder}", self.folder)):
            with open(f"{conf}/{name}", "w", encoding="utf-8") as file:
                file.write(text)
        self.start("speech-dispatcher", "-s", "-t", "0", "-c", "unix_socket", "-S", self.folder + "/speech.sock",
                   "-C", conf, "-L", self.folder, "-P", self.folder + "/speech.pid", stdout=subprocess.DEVNULL)
        wait_for(lambda: os.path.exists(self.folder + "/speech.sock"))

    def run(self, exercise, seconds):
        """What the program wrote, a list of words a line."""
        done = subprocess.run([PROGRAM, exercise, str(seconds)], env=self.env, capture_output=True, text=True, check=False,
                              timeout=seconds + 60)
        if done.returncode:
            raise AssertionError(done.stdout + done.stderr)
        return [line.removeprefix("# ").split("\t") for line in done.stdout.splitlines() if "\t" in line]

    def listen(self):
        time.sleep(0.5)
        self.recorder.terminate()
        self.recorder.wait()
        samples = array.array("h")
        with open(self.folder + "/heard.raw", "rb") as file:
            data = file.read()
        samples.frombytes(data[:len(data) // 2 * 2])
        return samples

    def said(self):
        try:
            with open(self.folder + "/said.txt", encoding="utf-8") as file:
                return file.read().splitlines()
        except FileNotFoundError:
            return []

    def stop(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def find_onsets(samples, least=120, silence=0.12):
    """Seconds at which something begins to sound after at least so much silence."""
    step = RATE // 200
    onsets, quiet = [], silence
    for at in range(0, len(samples) - step, step):
        if max(map(abs, samples[at:at + step])) >= least:
            if quiet >= silence:
                onsets.append(at / RATE)
            quiet = 0
        else:
            quiet += step / RATE
    return onsets


def has_pitch(samples, at, hertz, length=0.025):
    """How strong a pitch is in a short stretch, from 0 to 1."""
    part = samples[int(at * RATE):int((at + length) * RATE)]
    real = sum(s * math.cos(2 * math.pi * hertz * i / RATE) for i, s in enumerate(part))
    imaginary = sum(s * math.sin(2 * math.pi * hertz * i / RATE) for i, s in enumerate(part))
    energy = sum(s * s for s in part) * len(part) / 2
    return math.hypot(real, imaginary) / math.sqrt(energy) if energy else 0


# The first note of each sound, as build-aux/make-sounds has it.
PITCHES = {"tick": 1174.66, "start": 523.25, "halfway": 659.26, "three-two-one": 587.33, "rest": 659.26, "change": 440.00,
           "done": 523.25}


@unittest.skipIf([name for name in NEEDED if not shutil.which(name)], "needs " + ", ".join(NEEDED))
class RealTime(unittest.TestCase):
    def start(self, **what):
        machine = Machine(**what)
        self.addCleanup(machine.stop)
        return machine

    def test_nothing_there(self):
        """A computer without either is known at once, and the session goes on."""
        machine = self.start(sound=False, voice=False)
        begin = time.monotonic()
        lines = machine.run("states", 1)
        self.assertEqual(lines[0], ["state", "no-sound", "no-speech"])
        self.assertLess(time.monotonic() - begin, 5)

    def test_daemon_that_hangs(self):
        """Somebody who takes the call and says nothing is no voice, and holds up nobody."""
        import socket
        machine = self.start(sound=False, voice=False)
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(machine.folder + "/speech.sock")
            server.listen(1)
            lines = machine.run("states", 1)
        self.assertEqual(lines[0], ["state", "no-sound", "no-answer"])
        self.assertLess(float(lines[-1][1]), 0.5, "the main loop stood still")

    def test_an_exercise(self):
        machine = self.start()
        lines = machine.run("chin-tucks", 240)
        self.assertEqual(lines[0], ["state", "ready", "ready"])
        self.assertEqual([line for line in lines if line[0] == "end"][0][2], "4", "not finished")
        cues = [(float(at), kind, sound, text) for what, at, kind, sound, text in (x for x in lines if x[0] == "cue")]
        self.check_sounds(cues, machine.listen(), machine.recorded_from)
        self.check_words(cues, machine.said())
        self.check_hold(lines, cues)
        longest = [float(line[1]) for line in lines if line[0] == "longest"][0]
        self.assertLess(longest, 0.5, "the main loop stood still")

    def check_sounds(self, cues, samples, begin):
        """Each sound begins when its cue is given, but for a delay that is the same for all."""
        sounding = [(at, sound) for at, _, sound, _ in cues if sound != "none"]
        onsets = find_onsets(samples)
        delays, missing = [], []
        for at, sound in sounding:
            near = [onset for onset in onsets if -0.15 < onset - (at - begin) < 0.6]
            if not near:
                missing.append((round(at - begin, 2), sound))
                continue
            delays.append(near[0] - (at - begin))
            if has_pitch(samples, near[0] + 0.005, PITCHES[sound]) < 0.4:
                missing.append((round(at - begin, 2), sound, "another pitch"))
        middle = sorted(delays)[len(delays) // 2]
        late = [round(delay - middle, 3) for delay in delays if abs(delay - middle) > 0.12]
        print(f"# {len(sounding)} sounds, delay {middle:.3f} s, spread {min(delays):.3f} to {max(delays):.3f}")
        # The first clip after a server’s start may be swallowed.
        self.assertEqual([x for x in missing if x[0] > round(sounding[0][0] - begin, 2) + 0.5], [])
        self.assertLessEqual(len(late), len(delays) // 50, late)
        self.assertEqual(len({sound for _, sound in sounding}), len(PITCHES))

    def check_words(self, cues, said):
        """All that is never dropped was said once, in order; nothing was said that was no cue."""
        texts = [text for _, _, _, text in cues if text]
        lead = texts[:texts.index("3.")]
        self.assertIn("We begin with: Chin tucks.", lead)
        # The daemon hands longer texts on in pieces, so they are compared word by word.
        words, at, heard = " ".join(said).split(), 0, []
        for text in texts:
            wanted = text.split()
            if words[at:at + len(wanted)] == wanted:
                heard.append(text)
                at += len(wanted)
        self.assertEqual(words[at:], [])
        self.assertEqual(heard[:len(lead)], lead)
        self.assertGreater(len(heard), len(texts) * 0.9)
        self.assertEqual(heard[-1], texts[-1])

    def check_hold(self, lines, cues):
        """The set begins three seconds after the voice told that all was said."""
        go = [at for at, kind, _, _ in cues if kind == "go"][0]
        countdown = [at for at, kind, _, _ in cues if kind == "countdown"][0]
        said = [float(line[1]) for line in lines if line[0] == "said" and float(line[1]) < countdown + 0.05]
        self.assertGreaterEqual(go - said[-1], 2.99)
        self.assertGreaterEqual(len(said), 8)


if __name__ == "__main__":
    unittest.main(verbosity=2)
